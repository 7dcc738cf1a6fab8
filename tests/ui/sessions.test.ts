import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFile, expectSound, openSome, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (ledger: string) => visit(`ledger=${ledger}#/sessions`);

const reportFile = (differences: object = {}) => ({
  format: 'outflow-report',
  version: 1,
  generatedAt: '2026-11-01T10:00:00.000Z',
  session: { id: 'x', name: 'Release <b>4.9</b>' },
  vendors: [],
  ...differences,
});

describe('the sessions screen', () => {
  it('renames a recording, notes what it is, and saves it as a baseline, a report and a table, by keyboard', async () => {
    const page = await open('few');
    await tabTo(page, page.getByRole('button', { name: /^Rename or note… Release 4\.12/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Release 5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Build 7');
    await page.keyboard.press('Enter');
    await expect.poll(() => pressedOn(page, 'updateSession')).toEqual([['second', 'Release 5', 'Build 7']]);
    const saveAs = page.getByLabel('Save as…').first();
    for (const format of ['baseline', 'json', 'markdown']) await saveAs.selectOption(format);
    await expect.poll(async () => (await pressedOn(page, 'saveFile')).length).toBe(3);
    const [baseline, , table] = await pressedOn(page, 'saveFile');
    expect(String(baseline?.[0])).toMatch(/^outflow-\d{4}-\d\d-\d\d\.Release-4\.12\.baseline\.json$/);
    expect(JSON.parse(String(baseline?.[2]))).toMatchObject({ version: 1 });
    expect(String(table?.[2])).toContain('\n');
    await page.close();
  });

  it('compares the newest recording with the one before, in a sentence, with signs and words', async () => {
    const page = await open('few');
    await page.locator('.change-group').first().waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^New in Release 4\.12: Typed input to Mixpanel/);
    const heads = (await page.locator('.change-group h3').allInnerTexts()).map((head) => head.replaceAll(/\s+/g, ' '));
    const order = ['critical', 'high', 'medium', 'low', 'none', 'No longer sent'];
    const at = heads.map((head) => order.indexOf(head.replace(/ \d+$/, '')));
    expect(
      at.every((place, index) => place >= 0 && place > (at[index - 1] ?? -1)),
      heads.join(),
    ).toBe(true);
    for (const fold of await page.locator('.change-group .fold-button').all()) await fold.click();
    const signs = await page
      .locator('.change-group .change-row')
      .evaluateAll((rows) => [...new Set(rows.map((row) => row.textContent?.trim().slice(0, 1)))]);
    expect(signs.sort()).toEqual(['+', '~', '−']);
    await page.close();
  });

  it('swaps the sides of the comparison by keyboard, and stores them in the address', async () => {
    const page = await open('few');
    const swapped = page.getByRole('heading', {
      level: 1,
      name: /^(?:New in Release 4\.11: |Release 4\.11 sends less)/,
    });
    await tabTo(page, page.getByRole('button', { name: 'Swap the two' }));
    await page.keyboard.press('Enter');
    await swapped.waitFor();
    expect(page.url()).toMatch(/after=first&before=second/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^New in Release 4\.12: / }).waitFor();
    const after = page.locator('.comparison-choice select').first();
    await tabTo(page, after);
    await page.keyboard.press('ArrowDown');
    await swapped.waitFor();
    expect(page.url()).toContain('after=first');
    await page.close();
  });

  it('opens the fields of low severity, and a vendor, by keyboard', async () => {
    const page = await open('few');
    await page.locator('.change-group').first().waitFor();
    const rows = page.locator('.change-group .change-row');
    const before = await rows.count();
    const fold = page.locator('.change-group .fold-button').first();
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
    expect(await rows.count()).toBeGreaterThan(before);
    const opened = page.locator('.change-group').filter({ has: page.locator('[aria-expanded="true"]') });
    await tabTo(page, opened.first().getByRole('link').first());
    await page.keyboard.press('Enter');
    await page.locator('main[data-screen="vendors"]').waitFor();
    await page.close();
  });

  it('starts a recording with a name, and not without one', async () => {
    const page = await open('empty');
    const name = page.getByLabel('Name of the recording');
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    await page.getByText('Give the recording a name first.').waitFor();
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('Release 4.13');
    await page.keyboard.press('Enter');
    await page.getByText('Recording Release 4.13.').waitFor();
    expect(await pressedOn(page, 'startSession')).toEqual([['Release 4.13']]);
    await page.close();
  });

  it('compares with a report file, and explains why a file is not a valid report', async () => {
    const page = await open('few');
    const button = page.getByRole('button', { name: 'Compare with a report file…' });
    await chooseFile(page, button, '{ nonsense');
    await page.getByText('The file is not valid JSON').waitFor();
    await chooseFile(page, button, JSON.stringify({ version: 1 }));
    await page.getByText('format is missing').waitFor();
    await chooseFile(
      page,
      button,
      JSON.stringify(reportFile({ vendors: [{ id: 'a', name: 'A', disclosures: [{}] }] })),
    );
    await page.getByText('vendors[0].disclosures[0].app is missing').waitFor();
    await chooseFile(page, button, ' '.repeat(5 * 1024 * 1024 + 1));
    await page.getByText('The file is larger than 5 MB.').waitFor();
    await chooseFile(page, button, JSON.stringify(reportFile()));
    await page.getByRole('heading', { level: 1, name: /^New in / }).waitFor();
    await page.getByText(/^Vendors that Release <b>4\.9<\/b> did not send to: /).waitFor();
    await page.close();
  });

  it('deletes an ended recording, but not before the time to undo this is over', async () => {
    const page = await open('few');
    await page.clock.install();
    const button = page.getByRole('button', { name: 'Forget Release 4.11…' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await page.getByText('Release 4.11 will be forgotten in 10 seconds.').waitFor();
    expect(await pressedOn(page, 'forget')).toEqual([]);
    await page.clock.runFor(11_000);
    expect(await pressedOn(page, 'forget')).toEqual([[{ session: 'first' }]]);
    await page.close();
  });

  it('saves a recording’s baseline, opens it, accepts one field, a vendor and the rest, and saves it again', async () => {
    const page = await open('few');
    const savedBaseline = async () => JSON.parse(String((await pressedOn(page, 'saveFile')).at(-1)?.[2]));
    const save = page.getByRole('button', { name: 'Save Release 4.12 as baseline' });
    await tabTo(page, save);
    await page.keyboard.press('Enter');
    await page.getByText('Saved as outflow.baseline.json.').waitFor();
    const whole = await savedBaseline();
    expect(Object.keys(whole.vendors)).toContain('mixpanel');
    const button = page.getByRole('button', { name: 'Open a baseline…' });
    await chooseFile(page, button, JSON.stringify(whole));
    await page
      .getByRole('heading', { level: 1, name: 'Release 4.12 sends what the baseline has, and nothing else.' })
      .waitFor();

    const { sentry: _, ...vendors } = structuredClone(whole.vendors);
    const email = vendors.mixpanel.findIndex(({ category }: { category: string }) => category === 'email');
    const [gone] = vendors.mixpanel.splice(email, 1);
    const lesser = { ...whole, vendors: { ...vendors, 'host:silent.test': [gone] } };
    await chooseFile(page, button, JSON.stringify(lesser));
    await page.getByText('3 changes fail a check.').waitFor();
    expect(await page.locator('h1').innerText()).toContain('the baseline does not have this');
    await expectSound(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const accept = page.getByRole('button', { name: /^Accept New in .*, sent to Mixpanel: E-mail/ });
    await tabTo(page, accept);
    await page.keyboard.press('Enter');
    await page.getByText('Accepted. Save the baseline to keep it.').waitFor();
    await page.getByText('2 changes fail a check.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Accept /);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.getByText('3 changes fail a check.').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Accept all 3 changes' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /and nothing else\.$/ }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Save the baseline' }));
    await page.keyboard.press('Enter');
    await page.getByText('Saved as outflow.baseline.json.').waitFor();
    expect(await savedBaseline()).toEqual(whole);
    await page.getByRole('button', { name: 'Close the baseline' }).click();
    await page.getByRole('heading', { level: 1, name: /^New in Release 4\.12: / }).waitFor();
    await page.close();
  });

  it('explains in one line why a file is not a valid baseline', async () => {
    const page = await open('few');
    const button = page.getByRole('button', { name: 'Open a baseline…' });
    await chooseFile(page, button, '{ nonsense');
    await page.getByText('The file is not valid JSON').waitFor();
    await chooseFile(page, button, JSON.stringify({ format: 'outflow-report', version: 1 }));
    await page.getByText('format must be "outflow-baseline"').waitFor();
    await page.close();
  });

  it('accepts all changes of a vendor, in German, in dark mode and on a narrow screen', async () => {
    const page = await visit('ledger=few&lang=de#/sessions', {
      colorScheme: 'dark',
      viewport: { width: 360, height: 800 },
    });
    const none = { format: 'outflow-baseline', version: 1, engine: 1, apps: ['https://app.fernhill.example'] };
    const button = page.getByRole('button', { name: 'Vergleichsstand öffnen …' });
    await chooseFile(page, button, JSON.stringify({ ...none, vendors: { mixpanel: [] } }));
    await page.getByText('lassen eine Prüfung scheitern.').waitFor();
    await expectSound(page);
    await openSome(page);
    const failing = await page.getByText(/lassen eine Prüfung scheitern\./).innerText();
    await page.locator('.changes .choice select').selectOption('mixpanel');
    const accept = page.getByRole('button', { name: /^Alle \d+ Änderungen annehmen$/ });
    await tabTo(page, accept);
    await page.keyboard.press('Enter');
    await page.getByText('Änderungen angenommen.').waitFor();
    await page.getByText(failing).waitFor({ state: 'detached' });
    // Only the vendor's changes were accepted: the list shows those of others again, and no longer offers this vendor.
    expect(await page.locator('.changes .choice select').locator('option[value="mixpanel"]').count()).toBe(0);
    expect(await page.locator('.change-row').count()).toBeGreaterThan(0);
    await expectSound(page);
    await page.close();
  });

  it('shows the comparison first, and the recordings first if there is nothing to compare', async () => {
    const order = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.comparison-choice, .baseline-card, .changes, .recorder, .session-list')].map(
          (part) => part.classList[part.classList.length - 1],
        ),
      );
    const page = await open('few');
    await page.locator('.change-group').first().waitFor();
    expect(await order(page)).toEqual(['comparison-choice', 'baseline-card', 'changes', 'recorder', 'session-list']);
    await page.close();
    const empty = await open('empty');
    await empty.getByRole('heading', { level: 1, name: /^Record a release/ }).waitFor();
    expect(await order(empty)).toEqual(['recorder']);
    await empty.close();
  });

  it('limits the list by kind of change, vendor and words, and shows the number of changes of each kind', async () => {
    const page = await open('few');
    await page.locator('.change-group').first().waitFor();
    const filter = page.getByRole('group', { name: 'Which changes' });
    const [all = 0, ...each] = (await filter.getByRole('button').allInnerTexts()).map((label) =>
      Number(/\d+$/.exec(label)?.[0]),
    );
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(all);
    await tabTo(page, filter.getByRole('button', { name: /^New field/ }));
    await page.keyboard.press('Enter');
    await expect.poll(() => filter.locator('[aria-pressed="true"]').innerText()).toMatch(/^New field/);
    expect(page.url()).toContain('changes=field');
    const ways = () =>
      page
        .locator('.change-row')
        .evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-change')))]);
    expect(await ways()).toEqual(['field']);
    await filter.getByRole('button', { name: /^All/ }).click();
    await expect.poll(() => filter.locator('[aria-pressed="true"]').innerText()).toMatch(/^All/);
    await page.locator('.changes .choice select').selectOption('mixpanel');
    const vendors = page.locator('.change-row .change-vendor');
    await expect.poll(async () => [...new Set(await vendors.allInnerTexts())].length).toBe(1);
    await page.locator('.changes .choice select').selectOption('');
    await expect.poll(async () => [...new Set(await vendors.allInnerTexts())].length).toBeGreaterThan(1);
    await page.getByLabel('Find a field or kind').fill('TEXT recorded');
    await expect
      .poll(async () => [...new Set(await page.locator('.change-row .change-kinds').allInnerTexts())])
      .toEqual(['Recorded text']);
    await page.getByLabel('Find a field or kind').fill('no such field');
    await page.getByText('No change matches.').waitFor();
    await page.close();
  });

  it('links the count of a change to the requests of the recording', async () => {
    const page = await open('few');
    const number = page.locator('.change-row:not([data-change="gone"]) .number a').first();
    await number.waitFor();
    expect(await number.getAttribute('href')).toMatch(/^#\/requests\?session=second&vendor=mixpanel&kind=/);
    await tabTo(page, number);
    await page.keyboard.press('Enter');
    await page.locator('main[data-screen="requests"]').waitFor();
    await page.close();
  });

  it('takes a recording as the baseline, so that its changes can be accepted, in two steps by keyboard', async () => {
    const page = await open('few');
    await tabTo(page, page.getByRole('button', { name: 'Use Release 4.11 as baseline' }));
    await page.keyboard.press('Enter');
    await page.getByText(/^Baseline: Release 4\.11\. \d+ changes? fails? a check\./).waitFor();
    expect(await page.locator('.change-row').count()).toBeGreaterThan(0);
    const head = page.locator('.change-group-head').filter({ hasText: 'Accept all' }).first();
    const rows = Number(/Accept all (\d+)/.exec(await head.innerText())?.[1]);
    await tabTo(page, head.getByRole('button'));
    await page.keyboard.press('Enter');
    await page.getByText(`${rows} changes accepted. Save the baseline to keep them.`).waitFor();
    await expectSound(page);
    await page.close();
  });
});
