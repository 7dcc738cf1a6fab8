import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

// Runs bundled, in a separate process: `node load-child.js VENDORS.js` compiles and evaluates the vendors' script.

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const start = performance.now();
const { took } = new Script(`${text};vendors`).runInThisContext() as { took: { tail: number } };
const whole = performance.now() - start;
console.log(JSON.stringify({ catalogue: whole - took.tail, tail: took.tail }));
