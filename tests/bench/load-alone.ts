// Runs bundled, in a process of its own, in which the vendors' module is neither compiled nor evaluated.

export {};

const start = performance.now();
const before = process.cpuUsage();
const { identify } = await import('./vendors.ts');
const url = new URL('https://api.nobody-knows.example/v1?x=1');
if (identify.byAddress({ url, headers: [] }) !== null) throw new RangeError('nobody knows this host');
const answer = identify.byName(url, new URL('https://app.fernhill.example'));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall: performance.now() - start, busy: (user + system) / 1000, known: answer !== null }));
