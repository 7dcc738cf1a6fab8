import { expect, test } from 'vitest';
import { parseStartOptions } from '../../../scripts/start-options.mjs';

test('options are parsed; without them, the browser is Chromium, and changes are not watched', () => {
  expect(parseStartOptions(['--headless', '--browser', 'firefox', '--watch'])).toEqual({
    options: { url: null, browser: 'firefox', headless: true, watch: true },
  });
  expect(parseStartOptions(['--headless']).options).toMatchObject({ browser: 'chromium', watch: false });
});

test.each([
  [['--browser', 'safari'], 'Unknown browser "safari".'],
  [['not an address'], 'Not a web address: "not an address".'],
  [['https://a.example', 'https://b.example'], 'One address at most.'],
])('%j is refused in one sentence', (args, problem) => {
  expect(parseStartOptions(args)).toEqual({ problem });
});
