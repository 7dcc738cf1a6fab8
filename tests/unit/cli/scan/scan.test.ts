import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { journeyIn } from '../../../../src/cli/scan/journey.ts';
import { chromiumOf } from '../../../../src/cli/scan/playwright.ts';
import { screenshotName } from '../../../../src/cli/scan/screenshot-name.ts';
import { emptyFolder, loadCommands, runIn } from '../run.ts';

const module = (text: string, name = 'journey.mjs') => {
  const file = join(emptyFolder(), name);
  writeFileSync(file, text);
  return file;
};

beforeAll(loadCommands, 300_000);

describe('outflow scan', () => {
  test('reports in one line what to install if Playwright is missing', async () => {
    const { status, errors } = await runIn(emptyFolder(), ['scan', 'https://app.example.com']);
    expect(status).toBe(2);
    expect(errors).toEqual([
      'outflow: outflow scan needs Playwright, which is not installed: npm install --save-dev playwright-core',
    ]);
  });
  test.each([
    [[], 'nothing to scan: name a URL (outflow scan URL) or a journey (outflow scan --journey FILE)'],
    [
      ['app.example.com'],
      'outflow scan takes an address with its scheme, such as https://app.example.com; not "app.example.com"',
    ],
    [['https://a.example', '--journey', 'a.mjs'], 'name a URL or a journey, not both'],
    [['--journey', 'a.mjs'], 'cannot be read: there is no such file'],
    [['https://a.example', '--runs', '0'], '--runs takes a number from 1 to 100; not "0"'],
  ])('refuses %j', async (args, message) => {
    const { status, errors } = await runIn(emptyFolder(), ['scan', ...args]);
    expect(status).toBe(2);
    expect(errors.join()).toContain(message);
  });
  test('finds Playwright from the project’s folder', () => {
    expect(chromiumOf(process.cwd()).name()).toBe('chromium');
  });
  test('loads the function that is a module’s default export, or says what is wrong with the module', async () => {
    expect(await journeyIn(module('export default async () => {};'))).toBeTypeOf('function');
    await expect(journeyIn(module('export const journey = 1;'))).rejects.toThrow('must export a function by default');
    await expect(journeyIn(module('throw new Error("not today");'))).rejects.toThrow('cannot be loaded: not today');
  });
  test.each([
    [1, 'consent accepted', '01-consent-accepted.png'],
    [2, '../../Größe: *', '02-große.png'],
    [3, 'Zürich öffnen', '03-zurich-offnen.png'],
    [12, '***', '12.png'],
  ])('names the screenshot of step %i %j', (number, step, name) => {
    expect(screenshotName(number, step)).toBe(name);
  });
});
