import { describe, expect, it } from 'vitest';
import { chooseFile, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (ledger: string) => visit(`ledger=${ledger}#/sessions`);

const baseline = (differences: object = {}) => ({
  format: 'outflow-report',
  version: 1,
  generatedAt: '2026-11-01T10:00:00.000Z',
  session: { id: 'x', name: 'Release <b>4.9</b>' },
  vendors: [],
  ...differences,
});

describe('the sessions screen', () => {
  it('compares the newest recording with the one before, in a sentence, with signs and words', async () => {
    const page = await open('few');
    await page.locator('.difference').first().waitFor();
    expect(await page.locator('h1').innerText()).toMatch(
      /^Release 4\.12 sends \d+ kinds of data that Release 4\.11 did not, to \d+ vendors\.$/,
    );
    expect(await page.locator('.difference > h2').allInnerTexts()).toEqual(['+ New', '~ Changed', '− Gone']);
    await page.close();
  });

  it('turns the comparison round by keyboard, and keeps it in the address', async () => {
    const page = await open('few');
    const after = page.locator('.comparison-choice select').first();
    await tabTo(page, after);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { level: 1, name: /^Release 4\.11 sends/ }).waitFor();
    expect(page.url()).toContain('after=first');
    await page.close();
  });

  it('opens a vendor to its fields by keyboard', async () => {
    const page = await open('few');
    await page.locator('.difference').first().waitFor();
    const vendor = page.locator('.difference').first().getByRole('button').first();
    await tabTo(page, vendor);
    await page.keyboard.press('Enter');
    expect(await page.locator('.difference-field').count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await page.close();
  });

  it('starts a recording under a name, and not without one', async () => {
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

  it('compares with a report file, and says what is wrong with one that is none', async () => {
    const page = await open('few');
    const button = page.getByRole('button', { name: 'Compare with a report file…' });
    await chooseFile(page, button, '{ nonsense');
    await page.getByText('The file is not valid JSON').waitFor();
    await chooseFile(page, button, JSON.stringify({ version: 1 }));
    await page.getByText('format is missing').waitFor();
    await chooseFile(page, button, JSON.stringify(baseline({ vendors: [{ id: 'a', name: 'A', disclosures: [{}] }] })));
    await page.getByText('vendors[0].disclosures[0].app is missing').waitFor();
    await chooseFile(page, button, ' '.repeat(5 * 1024 * 1024 + 1));
    await page.getByText('The file is larger than 5 MB.').waitFor();
    await chooseFile(page, button, JSON.stringify(baseline()));
    await page.getByRole('heading', { level: 1, name: /that Release <b>4\.9<\/b> did not, to 7 vendors\.$/ }).waitFor();
    await page.close();
  });

  it('forgets a recording that has ended, once it can no longer be undone', async () => {
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
});
