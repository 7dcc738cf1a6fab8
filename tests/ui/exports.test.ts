import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHar } from '../../src/observe/har/har.ts';
import type { Report } from '../../src/report/report.ts';
import { visibleLines } from '../../src/report/visible-text.ts';
import { cellsOf } from '../unit/report/csv-cells.ts';
import { harProblems } from '../unit/report/har-shape.ts';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);

afterAll(() => harness?.close());

const open = (address: string, options: BrowserContextOptions = {}) =>
  harness.open(`?face=dashboard&${address}`, { viewport: { width: 1280, height: 800 }, ...options });

const pressedOn = (page: Page) => page.evaluate(() => (window as unknown as { pressed: unknown[][] }).pressed);

/** Name, media type and content of the file that a menu item saves. */
async function saved(
  page: Page,
  item: string,
  menu = 'Export',
): Promise<[name: string, type: string, content: string]> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByText(/^Saved | gespeichert$/).waitFor();
  const calls = (await pressedOn(page)).filter(([name]) => name === 'saveFile');
  return calls.at(-1)?.slice(1) as [string, string, string];
}

describe('the menu of exports', () => {
  it('opens, moves, saves and closes by keyboard', async () => {
    const page = await open('ledger=one#/vendors');
    const button = page.getByRole('button', { name: 'Export', exact: true });
    const hasFocus = (item: string) => page.locator(`[role="menuitem"]:focus:has-text("${item}")`).waitFor();
    await button.focus();
    await page.keyboard.press('ArrowUp');
    await hasFocus('Recent requests (HAR)');
    await page.keyboard.press('ArrowDown');
    await hasFocus('Report (JSON)');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await hasFocus('Report (HTML)');
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await hasFocus('Report (JSON)');
    await page.keyboard.press('Tab');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/^Saved outflow-\d{4}-\d\d-\d\d\.csv$/).waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });

  it('closes with its button, and with a click elsewhere', async () => {
    const page = await open('ledger=one#/vendors');
    const button = page.getByRole('button', { name: 'Export', exact: true });
    await button.click();
    await button.click();
    expect(await page.getByRole('menu').count()).toBe(0);
    await button.click();
    await page.locator('h1').click();
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('is accessible, and fits a narrow window: %s', async (colorScheme) => {
    const page = await open('ledger=few#/vendors?days=7', { colorScheme, viewport: { width: 320, height: 800 } });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByText('Reports cover any time').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(['exposure', 'vendors', 'vendors/mixpanel', 'requests', 'sessions', 'policy', 'coverage', 'settings'])(
    'is above everything else on the screen: %s',
    async (screen) => {
      const page = await open(`ledger=few&settings=full#/${screen}`);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const hidden = await page.getByRole('menuitem').evaluateAll((items) =>
        items
          .filter((item) => {
            const { left, top, width, height } = item.getBoundingClientRect();
            return !item.contains(document.elementFromPoint(left + width / 2, top + height - 2));
          })
          .map(({ textContent }) => textContent),
      );
      expect(hidden).toEqual([]);
      await page.close();
    },
  );

  it('limits a report to the app, the recording and the vendor in the address, and a HAR to the vendor', async () => {
    const app = 'https://app.fernhill.example';
    const page = await open(`ledger=few#/vendors/mixpanel?app=${encodeURIComponent(app)}&session=second`);
    const [name, type, content] = await saved(page, 'Report (JSON)');
    expect([name, type]).toEqual([
      expect.stringMatching(/^outflow-app\.fernhill\.example-[\d-]+\.mixpanel\.json$/),
      'application/json',
    ]);
    expect((await pressedOn(page)).find(([action]) => action === 'createReport')).toEqual([
      ...['createReport', { apps: [app], session: 'second', vendors: ['mixpanel'] }, false],
    ]);
    expect((JSON.parse(content) as Report).vendors.map(({ id }) => id)).toEqual(['mixpanel']);
    const [, , har] = await saved(page, 'Recent requests');
    const hosts = readHar(har).observations.map(({ url }) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['api-js.mixpanel.com']));
    await page.close();
  });

  it('explains why there is nothing to save', async () => {
    const page = await open('ledger=empty#/vendors');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Recent requests' }).click();
    await page.getByText('That did not work: No recent request is kept here.').waitFor();
    await page.close();
  });
});

/**
 * Opens a saved HTML file as a page. `activity` has the addresses that it requests, its errors and its console messages.
 */
async function openSaved(content: string, options: BrowserContextOptions): Promise<{ page: Page; activity: string[] }> {
  const context = await harness.browser.newContext(options);
  const activity: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url !== 'http://saved.test/') activity.push(url);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: url === 'http://saved.test/' ? content : '' });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => activity.push(error.message));
  page.on('console', (message) => activity.push(message.text()));
  await page.goto('http://saved.test/');
  return { page, activity };
}

describe('the export of hostile traffic', () => {
  const exportedAs = async (item: string) => {
    const page = await open('ledger=hostile#/exposure');
    const [, , content] = await saved(page, item);
    await page.close();
    return content;
  };

  it('conforms to the schema as JSON, and parses back to the same cells as CSV', async () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats.default(ajv);
    const isReport = ajv.compile(JSON.parse(readFileSync('public/schemas/report.v1.json', 'utf8')));
    const report = JSON.parse(await exportedAs('Report (JSON)')) as Report;
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    const [head = [], ...rows] = cellsOf(await exportedAs('Fields (CSV)'));
    const bare = (text = '') => visibleLines(text).replaceAll("'", '');
    const fields = report.vendors.flatMap(({ disclosures }) => disclosures);
    expect(fields.length).toBeGreaterThan(10);
    expect(rows.map((cells) => bare(cells[head.indexOf('Path')]))).toEqual(fields.map(({ path }) => bare(path)));
    expect(rows.map((cells) => bare(cells[head.indexOf('Value')]))).toEqual(fields.map(({ sample }) => bare(sample)));
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is a HAR that can be read again', async () => {
    const text = await exportedAs('Recent requests');
    expect(text.length).toBeLessThan(200_000);
    expect(harProblems(JSON.parse(text))).toEqual([]);
    expect(readHar(text)).toMatchObject({ skipped: new Map(), observations: { length: 7 } });
  });

  it('is a page that runs nothing and loads nothing', async () => {
    const content = await exportedAs('Report (HTML)');
    expect(content.length).toBeLessThan(200_000);
    const { page, activity } = await openSaved(content, {});
    // Event names and keys that contain markup are masked. Other text from a page is isolated from the text around it.
    expect(content).not.toContain('<img src=x');
    expect(await page.locator('bdi').count()).toBeGreaterThan(10);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img, script, iframe').count()).toBe(0);
    expect(activity).toEqual([]);
    await page.close();
  });
});

describe('the HTML report', () => {
  let content: string;

  beforeAll(async () => {
    const page = await open('ledger=few#/exposure');
    [, , content] = await saved(page, 'Report (HTML)');
    await page.close();
  });

  it('is accessible, light and dark', async () => {
    const { page, activity } = await openSaved(content, { colorScheme: 'light' });
    // The page forbids scripts, so axe is injected by the debugger.
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
    expect(activity).toEqual([]);
    await page.close();
  });

  it('has findings in the reader’s language', async () => {
    const page = await open('ledger=few&settings=full&lang=de#/exposure');
    await page.getByRole('button', { name: 'Exportieren', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Bericht (HTML)' }).click();
    await page.getByText(/ gespeichert$/).waitFor();
    const [, , , german] = (await pressedOn(page)).find(([action]) => action === 'saveFile') as string[];
    await page.close();
    const { page: opened } = await openSaved(german ?? '', {});
    const findings = await opened.locator('.findings tbody td:nth-child(3)').allInnerTexts();
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) expect(finding).toMatch(/ (?:ging|gingen|bekam|konnten?) /);
    expect(await opened.locator('[lang="en"]').count()).toBe(0);
    await opened.close();
  });

  it('fits a narrow window; wide tables scroll', async () => {
    const { page } = await openSaved(content, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it.each(['en', 'de'])('prints on at most ten pages also if a policy raises many findings: %s', async (lang) => {
    const page = await open(`ledger=few&settings=full&lang=${lang}#/exposure`);
    const [item, menu] = lang === 'de' ? ['Bericht (HTML)', 'Exportieren'] : ['Report (HTML)', 'Export'];
    const [, , withPolicy] = await saved(page, item, menu);
    await page.close();
    const { page: opened } = await openSaved(withPolicy, {});
    const counts = await opened
      .locator('.findings tbody td:nth-child(3)')
      .evaluateAll((cells) =>
        cells.map((cell) => Number(/^(\d+) (?:findings|Befunde): /.exec(cell.textContent ?? '')?.[1] ?? 1)),
      );
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(30);
    expect(counts.length).toBeLessThan(all);
    expect(await opened.locator('.figures').innerText()).toMatch(new RegExp(`\\b${all} (?:findings|Befunde)`));
    for (const format of ['A4', 'Letter']) {
      const pdf = (await opened.pdf({ format, preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect([...pdf.matchAll(/\/MediaBox \[/g)].length, format).toBeLessThanOrEqual(10);
    }
    await opened.close();
  });

  it.each([
    ['A4', [595, 842]],
    ['Letter', [612, 792]],
  ] as const)(
    'prints on at most ten pages of %s: the matrix in landscape, the rest in portrait, in dark ink',
    async (format, [wide, high]) => {
      const { page } = await openSaved(content, { colorScheme: 'dark' });
      const pdf = (await page.pdf({ format, preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ]);
      // Chromium rounds sizes to its own pixels.
      const isNear = ([x = 0, y = 0]: number[], [ownX, ownY]: readonly number[]) =>
        Math.abs(x - (ownX ?? 0)) < 1 && Math.abs(y - (ownY ?? 0)) < 1;
      expect(sizes.length).toBeLessThanOrEqual(10);
      expect(sizes[0]).toSatisfy((size: number[]) => isNear(size, [wide, high]));
      expect(sizes.filter((size) => isNear(size, [high, wide]))).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(22, 26, 33)');
      await page.close();
    },
  );
});
