import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

// Runs bundled, in a process of its own: `node load-alone.js VENDORS.js` compiles and evaluates the vendors' script.

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const start = performance.now();
const before = process.cpuUsage();
new Script(text).runInThisContext();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall: performance.now() - start, busy: (user + system) / 1000 }));
