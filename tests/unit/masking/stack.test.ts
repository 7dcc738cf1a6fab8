import { expect, test } from 'vitest';
import { routeOf } from '../../../src/masking/route.ts';
import { maskStack } from '../../../src/masking/stack.ts';

const app = 'https://app.example.com';

test.each([
  ['Error', 'Error'],
  ['TypeError', 'TypeError'],
  ['', ''],
  [`    at track (${app}/assets/index-B3f9.js:10:5)`, `    at track (${app}/assets/index-B3f9.js:10:5)`],
  [`    at ${app}/main.js:1:2`, `    at ${app}/main.js:1:2`],
  [`    at async Queue.<anonymous> (${app}/main.js:1:2)`, `    at async Queue.<anonymous> (${app}/main.js:1:2)`],
  [`    at new Falcon (${app}/main.js:1:2)`, `    at new Falcon (${app}/main.js:1:2)`],
  [`    at Object.send [as track] (${app}/main.js:1:2)`, `    at Object.send [as track] (${app}/main.js:1:2)`],
  ['    at Array.map (<anonymous>:1:2)', '    at Array.map (<anonymous>:1:2)'],
  [`track@${app}/main.mjs:1:2`, `track@${app}/main.mjs:1:2`],
  [`async*track/<@${app}/main.js:1:2`, `async*track/<@${app}/main.js:1:2`],
  [`setTimeout handler*track@${app}/main.js:1:2`, `setTimeout handler*track@${app}/main.js:1:2`],
  [`@${app}/main.js:1:2`, `@${app}/main.js:1:2`],
  [`${app}/main.js:1:2`, `${app}/main.js:1:2`],
  [`track@${app}/main.js:10:15`, `track@${app}/main.js:10:15`],
  [`    at track (${app}/main.js:10:15)`, `    at track (${app}/main.js:10:15)`],
  [`    at async new Falcon (${app}/main.js:1:2)`, `    at async new Falcon (${app}/main.js:1:2)`],
  [`    at f (${app}/${'a/'.repeat(14)}main.js:1:2)`, `    at f (${app}/${'a/'.repeat(14)}main.js:1:2)`],
  ['    at f (http://app.test/index-B3f9.js:1:2)', '    at f (http://app.test/index-B3f9.js:1:2)'],
])('%s stays', (line, masked) => expect(maskStack(line)).toBe(masked));

test.each([
  ['at f (webpack-internal:///./src/app.vue:1:2)', 'at f (webpack-internal:/src/app.vue:1:2)'],
  [`at f (${app}/u/k3J9xQ2p/assets/index-B3f9.js?t=1:10:5)`, `at f (${app}/u/[…]/assets/index-B3f9.js:10:5)`],
  [`at f (${app}/u/k3J9xQ2p#x:10:5)`, `at f (${app}/u/[…]:10:5)`],
  [`at ${app}/reset/k3J9xQ2p:3:7`, `at ${app}/reset/[…]:3:7`],
  [`at f (${app}/ottilie-vanterpool.js:1:2)`, `at f (${app}/[name]:1:2)`],
  [`at Object.Ottilie Vanterpool (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`at takes.insulin daily (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`at Object.ottilie (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`at f.1990 (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`k3J9xQ2pLm@${app}/main.js:1:2`, `[…]@${app}/main.js:1:2`],
  [`iva@brandt.test@${app}/main.js:1:2`, 'iva@•••:1:2'],
  ['at f (data:text/javascript,ottilie.js:1:2)', 'at f (data:text/[name]:1:2)'],
  ['at f (data:text/javascript,/quokka.js:1:2)', 'at f (data:text/[…]/[…]:1:2)'],
  [`at f (blob:${app}/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f:1:2)`, 'at f (blob:https://[…]/[id]:1:2)'],
  [`at eval (eval at f (${app}/main.js:1:2), <anonymous>:3:4)`, `[…] (${app}/main.js:1:2)`],
  ['at eval (eval at f (http://app.test/main.js:10:25), x)', '[…] (http://app.test/main.js:10:25)'],
  [`quo at f (${app}/main.js:1:2)`, `[…] (${app}/main.js:1:2)`],
  ['quo falcon:1:2', '[…]'],
  [`f@${app}/main.js:1:2 x`, `[…] (${app}/main.js:1:2)`],
  [`at quonew falcon (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`at Object.send [as track]x (${app}/main.js:1:2)`, `at […] (${app}/main.js:1:2)`],
  [`at f (${app}/main.js/ottilie:1:2)`, `at f (${app}/main.js/[name]:1:2)`],
  ['Error: no account of Ottilie Vanterpool', '[…]'],
  ['OttilieError', '[…]'],
  ['Ottilie Vanterpool', '[…]'],
  [`${app}/people/ottilie`, '[…]'],
  ['f@ottilie:1:2', 'f@•••:1:2'],
])('%s is masked as %s', (line, masked) => expect(maskStack(line)).toBe(masked));

test('each line is masked, and the fixed segments of listed routes stay', () => {
  const stack = `Error\n    at f (${app}/falcon/ada/main.js:1:2)\nsecret`;
  expect(maskStack(stack, [routeOf('/falcon/:team/:file')])).toBe(
    `Error\n    at f (${app}/falcon/[name]/main.js:1:2)\n[…]`,
  );
});
