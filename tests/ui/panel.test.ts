import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';
import { expectSoundLayout } from './layout.ts';
import { ledgers } from './places.ts';
import { expectSound } from './visit.ts';

let harness: Harness;
/** Errors of the pages. */
const faults: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);

afterAll(() => harness?.close());

const open = async (
  ledger: string,
  { width = 1280, height = 420, query = '', colorScheme = 'light' as 'light' | 'dark' } = {},
): Promise<Page> => {
  const context = { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' } as const;
  const page = await harness.open(`?face=panel&ledger=${ledger}${query}`, context, (opened) => {
    opened.on('pageerror', (error) => faults.push(error.message));
  });
  await page.locator('h1:not(.loading)').waitFor();
  return page;
};

const list = (page: Page) => page.getByRole('grid', { name: 'Requests, oldest first' });
const rows = (page: Page) => list(page).locator('tbody tr');
const status = (page: Page) => page.locator('.requests-status p').first().textContent();
const pressed = (page: Page) => page.evaluate(() => (window as unknown as { pressed: unknown[][] }).pressed);
const arrive = (page: Page, times: number) =>
  page.evaluate((n) => (window as unknown as { arrive(n: number): void }).arrive(n), times);
const navigate = (page: Page) => page.evaluate(() => (window as unknown as { navigate(): void }).navigate());
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the panel', () => {
  it.each([
    ['missing', 'Nothing is being recorded'],
    ['some', 'app.fernhill.example'],
  ])(
    'shows that access to sites is %s, even if the app is not watched, and links to where it can be granted',
    async (permission, said) => {
      for (const more of ['', '&settings=fresh&page=https://other.example/']) {
        const page = await open('few', { query: `&permission=${permission}${more}` });
        expect(await page.locator('.access-line p').first().textContent()).toContain(said);
        expect(await violationsOf(page)).toEqual([]);
        await page.locator('.access-line button').click();
        expect((await pressed(page)).at(-1)).toEqual(['openDashboard', '#/coverage']);
        await page.close();
      }
      const page = await open('few');
      expect(await page.locator('.access-line').count()).toBe(0);
      await page.close();
    },
  );

  it.each([
    ['few', 1280, 'light'],
    ['few', 700, 'dark'],
    ['crowded', 1920, 'dark'],
    ['hostile', 320, 'light'],
  ] as const)(
    'with the %s ledger is accessible and fits %i pixels, %s',
    async (ledger, width, colorScheme) => {
      const page = await open(ledger, { width, colorScheme });
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: 'Summary for this app' }).click();
      await page.locator('.panel-summary li').first().waitFor();
      await rows(page).first().click();
      await page.locator('.tree').first().waitFor();
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { hacked?: unknown }).hacked)).toBeUndefined();
      expect(await page.locator('main img, main script').count()).toBe(0);
      await page.close();
    },
    60_000,
  );

  it.each(ledgers)(
    'with the %s ledger is accessible, light and dark, executes no recorded text, and does not scroll sideways',
    async (ledger) => {
      const page = await open(ledger);
      await expectSound(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 210 });
      await expectSoundLayout(page);
      await page.close();
    },
    60_000,
  );

  it.each([
    ['empty', '', 'Nothing has left this tab for another company yet.'],
    ['empty', '&settings=fresh', 'This app is not watched yet.'],
    ['empty', '&page=chrome://version', 'Outflow cannot look here.'],
    ['broken', '', 'The recorded data cannot be read.'],
  ])(
    'of the %s ledger%s explains why it is empty',
    async (ledger, query, title) => {
      const page = await open(ledger, { query });
      expect(await page.locator('h1').last().textContent()).toBe(title);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
    30_000,
  );

  it.each([960, 1180, 1280])('cuts off no row beside the open details, with a width of %i pixels', async (width) => {
    const page = await open('crowded', { width, query: '&lang=de' });
    await page.locator('.virtual-list tbody tr').first().click();
    await page.locator('.tree').first().waitFor();
    // Takes as much room as a visible scrollbar.
    await page.addStyleTag({ content: '.virtual-list { padding-inline-end: 15px }' });
    const cut = await page.locator('.virtual-list tbody').evaluate((body) => {
      const end = body.getBoundingClientRect().right;
      const isOutside = (element: Element) => element.getBoundingClientRect().right > end;
      const isOver = (more: Element) =>
        more.getBoundingClientRect().left < (more.previousElementSibling?.getBoundingClientRect().right ?? 0);
      const cells = [...body.querySelectorAll('td, .chips-more')].filter(isOutside);
      return [...cells, ...[...body.querySelectorAll('.chips-more')].filter(isOver)].map((each) => each.outerHTML);
    });
    expect(cut).toEqual([]);
    await page.close();
  });

  it('offers to watch the app', async () => {
    const page = await open('empty', { query: '&settings=fresh' });
    await page.getByRole('button', { name: 'Watch this app' }).click();
    expect(await pressed(page)).toEqual([['updateSettings', { watch: { apps: ['https://app.fernhill.example'] } }]]);
    await page.getByText('Nothing has left this tab for another company yet.').waitFor();
    await page.close();
  }, 30_000);

  it('sums up the tab for a privacy officer, and links to the dashboard', async () => {
    const page = await open('few');
    expect(await page.locator('h1').textContent()).toBe(
      '8 vendors received data from this tab; 8 received personal data.',
    );
    await page.getByRole('button', { name: 'Summary for this app' }).click();
    await page.getByText('3 vendors received what a user typed').waitFor();
    const vendors = await page.locator('.panel-vendor').allTextContents();
    expect(vendors).toHaveLength(8);
    await page.getByRole('button', { name: 'Open the dashboard' }).click();
    expect(await pressed(page)).toEqual([['openDashboard', '#/exposure?app=https%3A%2F%2Fapp.fernhill.example']]);
    await page.close();
  }, 30_000);
});

describe('with the keyboard only', () => {
  it('requests are found, followed, copied and closed', async () => {
    const page = await open('few', { height: 700 });
    await page.keyboard.press('/');
    await page.keyboard.type('analytics');
    await page.keyboard.press('Escape');
    await page.keyboard.type('sentry');
    await expect.poll(() => status(page)).toMatch(/^10 of 41/);
    // One step opens the newest match: the last row, since the oldest is first.
    await page.keyboard.press('Enter');
    await page.locator('[role="tab"][aria-selected="true"]:focus').waitFor();
    await page.locator('.tree').first().waitFor();
    expect(await rows(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await list(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    await list(page).focus();
    const opened = () => rows(page).and(page.locator('[aria-selected="true"]')).getAttribute('data-key');
    const first = await opened();
    await page.keyboard.press('ArrowUp');
    await expect.poll(opened).not.toBe(first);
    await page.keyboard.press('c');
    await page.getByText('Copied. Values are masked.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await list(page).evaluate((grid) => grid === document.activeElement)).toBe(true);
    await page.close();
  }, 30_000);

  it('Control+L clears the list, and later requests are shown', async () => {
    const page = await open('few');
    await page.keyboard.press('Control+l');
    await page.getByText('The view was cleared.').waitFor();
    await arrive(page, 2);
    await expect.poll(() => status(page)).toBe('2 of 2 requests.');
    expect(await pressed(page)).toEqual([]);
    await page.close();
  }, 30_000);
});

describe('the stream', () => {
  it('continues by itself, pauses and resumes', async () => {
    const page = await open('few');
    await arrive(page, 1);
    await expect.poll(() => status(page)).toBe('42 of 42 requests.');
    await page.getByRole('button', { name: 'Pause' }).click();
    await arrive(page, 2);
    await page.getByRole('button', { name: '2 new' }).waitFor();
    expect(await status(page)).toBe('42 of 44 requests.');
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => status(page)).toBe('44 of 44 requests.');
    await page.close();
  }, 30_000);

  it('has a line for each request, oldest first, stays at its end, and can be sorted and resized by keyboard', async () => {
    const page = await open('few', { width: 560, height: 400 });
    const keys = () => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.key));
    const heights = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([22]));
    const atEnd = () =>
      list(page).evaluate((grid) => grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1 && grid.scrollTop > 0);
    expect(await atEnd()).toBe(true);
    await arrive(page, 1);
    await expect.poll(() => status(page)).toBe('42 of 42 requests.');
    expect(await atEnd()).toBe(true);
    await list(page).evaluate((grid) => grid.scrollTo({ top: 0 }));
    await list(page).locator('tr[aria-rowindex="2"]').waitFor();
    const first = (await keys())[0];
    await arrive(page, 1);
    await expect.poll(() => status(page)).toBe('43 of 43 requests.');
    expect((await keys())[0]).toBe(first);
    await page.getByRole('columnheader', { name: 'Time' }).getByRole('button').click();
    await page.locator('th[aria-sort=descending]').waitFor();
    expect((await keys())[0]).not.toBe(first);
    const edge = page.getByRole('separator', { name: 'Width of the column Vendor' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe(String(before + 8));
    // With the details open, the list and the first field are in view.
    await rows(page).first().click();
    const field = page.locator('.tree-node').first();
    await field.waitFor();
    expect(await field.evaluate((node) => node.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    expect(await list(page).isVisible()).toBe(true);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('-vendor:sentry');
    await expect.poll(() => status(page)).toMatch(/^33 of 43/);
    await page.close();
  }, 30_000);

  it('outlasts navigations, unless the log is not preserved', async () => {
    const page = await open('few');
    await navigate(page);
    await arrive(page, 1);
    await expect.poll(() => status(page)).toBe('42 of 42 requests.');
    await page.getByRole('checkbox', { name: 'Preserve log' }).uncheck();
    await navigate(page);
    await page.getByText('The view was cleared.').waitFor();
    await page.close();
  }, 30_000);
});

describe('call stacks', () => {
  it('link to lines of scripts, and can be turned on', async () => {
    const page = await open('few', { height: 700 });
    const withStack = page.locator('tbody tr[data-key^="sentry"]');
    const count = await withStack.count();
    let seen = { lines: 0, offers: 0 };
    let stacked = -1;
    for (let at = 0; at < count; at++) {
      await withStack.nth(at).click();
      await page.getByRole('tab', { name: 'Stack' }).click();
      const lines = await page.locator('.stack-source').count();
      const offers = await page.getByRole('button', { name: 'Keep call stacks' }).count();
      expect(lines > 0).toBe(offers === 0);
      seen = { lines: Math.max(seen.lines, lines), offers: seen.offers + offers };
      if (lines === 0) continue;
      if (stacked < 0) stacked = at;
      await page.locator('.stack-source').first().click();
    }
    expect(seen.lines).toBe(2);
    expect(seen.offers).toBeGreaterThan(0);
    expect((await pressed(page))[0]).toEqual([
      ...['openSource', 'https://app.fernhill.example/assets/analytics.js', 120, 17],
    ]);
    // A source map with one line, whose source is in another folder.
    await withStack.nth(stacked).click();
    const map = { version: 3, sources: ['../../src/track.ts'], names: [], mappings: `${';'.repeat(119)}AAAA` };
    const buffer = Buffer.from(JSON.stringify(map));
    const files = page.locator('input[accept=".map,.json"]');
    await files.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('notes.json is not a source map.').waitFor();
    await files.setInputFiles({ name: 'analytics.js.map', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'src/track.ts:1:1' }).waitFor();
    await page.getByText('1 source map is used.').waitFor();
    for (let at = 0; at < count; at++) {
      await withStack.nth(at).click();
      if ((await page.getByRole('button', { name: 'Keep call stacks' }).count()) === 0) continue;
      await page.getByRole('button', { name: 'Keep call stacks' }).click();
      await page.getByText('No call stack').waitFor();
      break;
    }
    expect((await pressed(page)).at(-1)).toEqual(['updateSettings', { keep: { callStacks: true } }]);
    await page.close();
  }, 30_000);
});

it('threw no error on any of these pages', () => {
  expect(faults).toEqual([]);
});
