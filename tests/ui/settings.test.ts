import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chooseFile, expectSound, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (query: string, colorScheme: 'light' | 'dark' = 'light') => visit(`${query}#/settings`, { colorScheme });

/** Presses a button by keyboard, regardless of the current focus. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').focus();
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

const isOpen = (page: Page) => page.evaluate(() => document.querySelector('dialog')?.open ?? false);

describe('the settings screen', () => {
  it.each([['ledger=few&settings=managed', 'light']] as const)(
    'is accessible and fits: %s, %s',
    async (query, scheme) => {
      const page = await open(query, scheme);
      await expectSound(page);
      await page.close();
    },
  );

  it('adds an app by keyboard, explains an invalid one, and undoes the removal', async () => {
    const page = await open('ledger=empty&settings=fresh');
    expect(await page.locator('h1').innerText()).toBe('No app is watched yet: add the app to watch.');
    const field = page.getByLabel('Add an app');
    await tabTo(page, field);
    await page.keyboard.type('ftp://<b>');
    await page.keyboard.press('Enter');
    await page.getByText('This is not the address of a web app.').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('App.Example.com/keys?id=1');
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([[{ watch: { apps: ['https://app.example.com'] } }]]);
    await page.getByRole('heading', { level: 1, name: '1 app is watched' }).waitFor();
    await press(page, 'Remove https://app.example.com');
    await page.getByText('https://app.example.com is no longer watched.').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toEqual([
      { watch: { apps: ['https://app.example.com'] } },
    ]);
    await page.close();
  });

  it('maps an own host, and refuses an invalid one', async () => {
    const page = await open('ledger=few');
    await tabTo(page, page.getByLabel('Host', { exact: true }));
    await page.keyboard.type('not a host');
    await page.keyboard.press('Enter');
    await page.getByText('"not a host" must be a host name').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('T.example.com');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mixpanel');
    await page.keyboard.press('Enter');
    await page.getByText('t.example.com → mixpanel').waitFor();
    expect((await pressedOn(page, 'mapHost')).at(-1)).toEqual(['t.example.com', 'mixpanel']);
    await page.getByRole('button', { name: 'Remove t.example.com' }).click();
    await page.getByText('t.example.com is no longer mapped.').waitFor();
    await page.getByText('t.example.com → mixpanel').waitFor({ state: 'detached' });
    await page.close();
  });

  it('asks for confirmation before raw values are kept, and returns the focus', async () => {
    const page = await open('ledger=few');
    const box = page.getByLabel('Keep values as they are');
    await tabTo(page, box);
    await page.keyboard.press('Space');
    expect(await isOpen(page)).toBe(true);
    await expectSound(page);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box.isChecked()).toBe(false);
    expect(await pressedOn(page, 'updateSettings')).toEqual([]);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([[{ keep: { rawValues: true } }]]);
    await page.close();
  });

  it('refuses an invalid number of days', async () => {
    const page = await open('ledger=few');
    await tabTo(page, page.getByLabel('Days to keep'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await page.getByText('Enter a whole number from 1 to 3650.').waitFor();
    await page.keyboard.type('7'); // 07 is read as seven.
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([[{ keep: { days: 7 } }]]);
    await page.close();
  });

  it('has the button that saves the number of days beside its field', async () => {
    const page = await open('ledger=few');
    const field = page.getByLabel('Days to keep');
    const [input, button] = await field.evaluate((element) =>
      [element, element.closest('form')?.querySelector('button')].map((each) => each?.getBoundingClientRect().toJSON()),
    );
    expect(button.left).toBeGreaterThan(input.right);
    expect(button.top).toBe(input.top);
    await page.close();
  });

  const askToClear = async (page: Page) => {
    await press(page, 'Clear the ledger…');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('The ledger will be cleared in 10 seconds.').waitFor();
  };

  it('deletes nothing if the user chooses Undo', async () => {
    const page = await open('ledger=few');
    await page.clock.install();
    await askToClear(page);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was deleted.').waitFor();
    await page.clock.runFor(60_000);
    expect(await pressedOn(page, 'forget')).toEqual([]);
    await page.close();
  });

  it('deletes after ten seconds, and not while Undo has the focus', async () => {
    const page = await open('ledger=few');
    await page.clock.install();
    await askToClear(page);
    await page.clock.runFor(8_000);
    expect(await pressedOn(page, 'forget')).toEqual([]);
    await page.keyboard.press('F6');
    await page.clock.runFor(60_000);
    expect(await pressedOn(page, 'forget')).toEqual([]);
    await page.locator('main').focus();
    await page.clock.runFor(11_000);
    expect(await pressedOn(page, 'forget')).toHaveLength(1);
    await page.getByText('Cleared: 12 entries were deleted.').waitFor();
    await page.close();
  });

  it('deletes one app’s data, but only when the deletion can no longer be undone', async () => {
    const page = await open('ledger=few');
    await page.clock.install();
    const app = await page.getByRole('list', { name: 'Ledger' }).getByRole('listitem').first().innerText();
    await page.getByRole('list', { name: 'Ledger' }).getByRole('button').first().click();
    await page.getByText('will be forgotten in 10 seconds.').waitFor();
    expect(await pressedOn(page, 'forget')).toEqual([]);
    await page.clock.runFor(11_000);
    expect(await pressedOn(page, 'forget')).toEqual([[{ app: expect.stringMatching(/^https:/) }]]);
    expect(app).toContain('https:');
    await page.close();
  });

  it('deletes at once if the screen is left', async () => {
    const page = await open('ledger=few');
    await askToClear(page);
    await page.evaluate(() => {
      location.hash = '#/canaries';
    });
    await page.locator('main[data-screen="canaries"]').waitFor();
    // Preact runs a screen's clean-up after the next screen was rendered.
    await expect.poll(() => pressedOn(page, 'forget')).toHaveLength(1);
    await page.close();
  });

  it('imports settings except locked ones, and reports the invalid part of a file', async () => {
    const page = await open('ledger=few&settings=managed');
    const button = page.getByRole('button', { name: 'Import settings…' });
    await chooseFile(page, button, JSON.stringify({ watch: { apps: ['nonsense'] } }));
    await page.getByText('watch.apps[0] must be an origin').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([]);
    const canaries = [{ label: 'email', category: 'email', value: 'ada@example.com' }];
    await chooseFile(page, button, JSON.stringify({ version: 1, canaries, keep: { days: 7 } }));
    await page.getByText('The settings were imported.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([
      [{ canaries, vendors: [], definitions: [], canonicalNames: [], muted: [], routes: [], policy: null }],
    ]);
    await page.close();
  });

  it('locks what an administrator has set', async () => {
    const page = await open('ledger=few&settings=managed');
    expect(await page.getByText('Managed by your organisation').count()).toBe(2);
    expect(await page.getByLabel('Every app that is opened in this browser').isDisabled()).toBe(true);
    expect(await page.getByLabel('Days to keep').isDisabled()).toBe(true);
    expect(await page.getByLabel('Add an app').count()).toBe(0);
    await page.close();
  });
});
