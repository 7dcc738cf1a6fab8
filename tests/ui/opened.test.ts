import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baselineOf, writeBaseline } from '../../src/baseline/baseline.ts';
import { auditHar } from '../../src/library/index.ts';
import { chooseFile, expectSound, pressedOn, tabTo, visits } from './visit.ts';

const email = 'nora.feldmann@fernhill.example';
const harOf = (entries: readonly object[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '1' }, entries } });
const entries = ['app', 'admin'].map((host, at) => ({
  startedDateTime: `2026-11-20T10:00:0${at}.000Z`,
  request: {
    method: 'POST',
    url: `https://collect.dropzone-metrics.test/${at}`,
    headers: [
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Referer', value: `https://${host}.fernhill.example/` },
    ],
    queryString: [],
    cookies: [],
    postData: { mimeType: 'application/json', text: JSON.stringify(at === 0 ? { email } : { plan: 'pro' }) },
  },
  response: { status: 200, headers: [], cookies: [], content: {} },
}));
const har = harOf(entries);

/** Drags files over the page, and drops them there. */
async function drop(page: Page, ...files: ReadonlyArray<readonly [name: string, content: string]>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, content] of given) data.items.add(new File([content], name));
    return data;
  }, files);
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Drop a HAR file, an Outflow report or a baseline.').waitFor();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
}

describe('a file on the dashboard', () => {
  const visit = visits();
  let page: Page;
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const bar = () => page.getByRole('region', { name: 'Opened file' });

  beforeAll(async () => {
    page = await visit('ledger=few#/vendors?days=3650');
  });
  afterAll(() => page?.close());

  it('is shown by the same screens after it was dropped, with its name, until a click leads back', async () => {
    await drop(page, ['session.har', har]);
    await heading(/^Dropzone Metrics|dropzone-metrics\.test/);
    await bar().getByText('HAR file with 2 entries').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await bar().isVisible()).toBe(true);
    expect(await bar().getByRole('button').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: null });
    expect(await page.title()).toBe('session.har – Exposure – Outflow');
    expect(await page.locator('.matrix tbody tr').count()).toBe(1);
    expect(await page.locator('.worst .severity-word').allInnerTexts()).toEqual(['high']);
    await page.locator('.worst').getByRole('heading', { name: 'What is enough to phish a user' }).waitFor();
    expect(await page.locator('.worst button').count()).toBe(0);
    expect(await page.locator('.scope select').first().locator('option').count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await page.getByRole('grid').locator('tbody tr').nth(1).click();
    await page.getByRole('button', { name: 'Show the value of email' }).click();
    await page.getByText(email).waitFor();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await heading('Open a report or a baseline to compare session.har with it.');
    expect(await page.getByText('Start recording').count()).toBe(0);
    await expectSound(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
    await page.locator('main[data-screen="vendors"]').waitFor();
    expect(page.url()).toContain('days=3650');
    await page.getByText(/^8 vendors/).waitFor();
    expect(await bar().count()).toBe(0);
  });

  it('that is a report can be opened by keyboard, and is compared with a baseline that is dropped', async () => {
    const report = auditHar(har);
    await tabTo(page, page.getByRole('button', { name: 'More', exact: true }));
    await page.keyboard.press('Enter');
    await chooseFile(page, page.getByRole('button', { name: 'Open a file…' }), JSON.stringify(report));
    await bar()
      .getByText(/Outflow report of .+, shown instead of your own data\./)
      .waitFor();
    await drop(page, ['outflow.baseline.json', writeBaseline(baselineOf([{ apps: report.apps, vendors: [] }]))]);
    await page.getByRole('heading', { level: 2, name: 'Not as in the baseline' }).waitFor();
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await heading('A report lists fields, not single requests.');
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
    await page.locator('main[data-screen="vendors"]').waitFor();
  });

  it('has its name in view, also if a narrow window was scrolled before', async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.evaluate(() => scrollTo(0, 400));
    await drop(page, ['session.har', har]);
    await heading(/^Dropzone Metrics|dropzone-metrics\.test/);
    await expect
      .poll(() => bar().evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
    expect(await bar().evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
    await page.locator('main[data-screen="vendors"]').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('in another format changes nothing, and the reason is shown with its name', async () => {
    await drop(page, ['notes.txt', 'call Nora']);
    await page.getByText('notes.txt cannot be opened as a HAR file, an Outflow report or a baseline: it').waitFor();
    expect(await page.locator('main').getAttribute('data-screen')).toBe('vendors');
    expect(await pressedOn(page, 'updateSettings')).toEqual([]);
  });

  it('is compared with the report that is opened beside it, not with itself', async () => {
    await drop(page, ['session.har', har]);
    await bar().waitFor();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    const button = page.getByRole('button', { name: 'Compare with a report file…' });
    await chooseFile(page, button, JSON.stringify({ ...auditHar(har), vendors: [] }));
    await heading(/^New in session\.har: /);
    const fold = page.locator('[data-group="browser"] .fold-button');
    expect(await fold.innerText()).toMatch(/^\d+ header fields? that every browser sends?\s+referer$/);
    const headers = page.locator('[data-group="browser"] .change-row');
    expect(await headers.count()).toBe(0);
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
    expect(await headers.count()).toBeGreaterThan(0);
    await expectSound(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await chooseFile(page, button, JSON.stringify(auditHar(har)));
    await heading(/^session\.har sends the same as /);
  });

  it('leaves the user’s own data and settings alone', async () => {
    await page.getByRole('link', { name: 'Vendors', exact: true }).click();
    await page
      .getByRole('link', { name: /dropzone-metrics/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: /^About / }).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: 'This recipient' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Policy', exact: true }).click();
    await page.locator('main[data-screen="policy"] h1').waitFor();
    expect(await page.getByRole('button', { name: 'Create from what is sent today' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.locator('main[data-screen="settings"] h1').waitFor();
    expect(await page.getByRole('button', { name: /^(?:Forget|Clear the ledger)/ }).count()).toBe(0);
  });

  it('adds none of its vendors to the user’s own policy', async () => {
    const own = await visit('ledger=few&settings=full#/policy');
    const vendors = own.getByLabel('Add a vendor');
    await vendors.waitFor();
    await drop(own, ['session.har', har]);
    await own.getByRole('region', { name: 'Opened file' }).waitFor();
    await own.getByRole('link', { name: 'Policy', exact: true }).click();
    await own.locator('.finding-group h3', { hasText: /dropzone.metrics/i }).waitFor();
    expect(await vendors.count()).toBe(0);
    await own.close();
  });

  it('shows no worst facts if it has no data of at least medium severity; a report with such data shows them', async () => {
    await drop(page, ['mild.har', harOf(entries.slice(1))]);
    await bar().getByText('mild.har').waitFor();
    await heading(/nothing personal was recognised/);
    expect(await page.locator('.matrix').count()).toBe(1);
    await expect.poll(() => page.locator('.worst').count()).toBe(0);
    await drop(page, ['report.json', JSON.stringify(auditHar(har))]);
    await page.locator('.worst .worst-fact').waitFor();
    expect(await page.locator('.worst button').count()).toBe(0);
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
  });

  it('without requests to vendors says so only if it was read completely', async () => {
    await drop(page, ['empty.har', harOf([])]);
    await heading('No request in this file went to another company.');
    await drop(page, ['damaged.har', harOf([{ request: {} }])]);
    await heading('In the part of this file that could be read, no request went to another company.');
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
  });

  it('that cannot be opened causes a message that stays until it is closed', async () => {
    await drop(page, ['notes.txt', 'call Nora']);
    const message = page.getByRole('status').filter({ hasText: 'notes.txt cannot be opened as a HAR file' });
    await message.waitFor();
    await page.getByRole('link', { name: 'Exposure', exact: true }).click();
    await page.locator('main[data-screen="exposure"]').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await message.waitFor({ state: 'detached' });
  });

  it('has its name and the number of left out entries in view on a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await drop(page, ['session.har', harOf([...entries, { request: {} }])]);
    await bar().getByText('1 unreadable entry is left out.').waitFor();
    const top = await bar().evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await bar().getByRole('button', { name: 'Back to your own data' }).click();
  });

  it('that is a baseline replaces the one opened before, until it is closed', async () => {
    const empty = await visit('ledger=empty#/sessions');
    const baseline = (apps: string[]) => writeBaseline(baselineOf([{ apps, vendors: [] }]));
    await drop(empty, ['first.json', baseline([])]);
    await empty.getByRole('heading', { level: 1, name: 'The baseline first.json accepts 0 fields.' }).waitFor();
    await chooseFile(empty, empty.getByRole('button', { name: 'Open a baseline…' }), baseline(['https://app.example']));
    await empty.getByRole('heading', { level: 1, name: 'The baseline file.json accepts 0 fields.' }).waitFor();
    await empty.getByRole('button', { name: 'Close the baseline' }).click();
    await empty.getByRole('heading', { level: 1, name: /^The baseline/ }).waitFor({ state: 'detached' });
    await empty.close();
  });
});
