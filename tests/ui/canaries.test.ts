import { describe, expect, it } from 'vitest';
import { user } from '../sdks/persona.ts';
import { chooseFile, expectSound, openSome, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (query: string, colorScheme: 'light' | 'dark' = 'light') => visit(`${query}#/canaries`, { colorScheme });

describe('the canaries screen', () => {
  it.each([
    ['ledger=empty', 'dark'],
    ['ledger=few&settings=locked', 'light'],
  ] as const)(
    'is accessible, executes no recorded text, and does not scroll sideways: %s, %s',
    async (query, scheme) => {
      const page = await open(query, scheme);
      await openSome(page);
      await expectSound(page);
      await page.close();
    },
  );

  it('shows which vendors received each value, and values that none received', async () => {
    const page = await open('ledger=few&settings=full');
    await page.getByRole('heading', { level: 1, name: '3 of the 4 values you planted went to vendors.' }).waitFor();
    const rows = page.locator('.canary');
    expect(await rows.nth(0).innerText()).toMatch(/Mixpanel \d+ times in the clear/);
    expect(await rows.nth(3).innerText()).toContain('Not found at any vendor.');
    await page.close();
  });

  it('adds a value by keyboard, and shows what is missing beside its field', async () => {
    const page = await open('ledger=empty');
    const value = page.getByLabel('Value', { exact: true });
    await tabTo(page, value);
    await page.keyboard.press('Enter');
    await page.getByText('Enter the value your test user has.').waitFor();
    expect(await value.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('Ada Lovelace');
    await page.keyboard.press('Enter');
    await page.getByText('1 test value was added.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([
      [{ canaries: [{ label: 'name', category: 'name', value: 'Ada Lovelace' }] }],
    ]);
    await page.keyboard.type('ada@example.com');
    await page.keyboard.press('Enter');
    await page.locator('.canary').nth(1).waitFor();
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toMatchObject([
      { canaries: [{ label: 'name' }, { label: 'email', category: 'email', value: 'ada@example.com' }] },
    ]);
    await page.close();
  });

  it('shows a value only for a moment', async () => {
    const page = await open('ledger=few&settings=full');
    expect(await page.locator('main').innerText()).not.toContain(user.email);
    await page.clock.install();
    await tabTo(page, page.getByRole('button', { name: 'Show the value of email for a moment' }));
    await page.keyboard.press('Enter');
    expect(await page.locator('main').innerText()).toContain(user.email);
    await page.clock.runFor(6_000);
    expect(await page.locator('main').innerText()).not.toContain(user.email);
    await page.close();
  });

  it('changes and removes a value, and undoes the removal', async () => {
    const page = await open('ledger=few&settings=full');
    await tabTo(page, page.getByRole('button', { name: 'Edit shoe size' }));
    await page.keyboard.press('Enter');
    const label = page.locator('.canary-list').getByLabel('What it is');
    await tabTo(page, label);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('name');
    await page.keyboard.press('Enter');
    await page.getByText('There is one of this name already.').waitFor();
    await page.keyboard.type(' of a friend');
    await page.keyboard.press('Enter');
    await page.getByText('name of a friend was changed.').waitFor();
    await page.locator('main').focus();
    await tabTo(page, page.getByRole('button', { name: 'Remove email' }));
    await page.keyboard.press('Enter');
    await page.getByText('email was removed.').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    await page.getByRole('button', { name: 'Remove email' }).waitFor();
    await page.close();
  });

  it('loses no typed text once the form is shown', async () => {
    const page = await open('ledger=few&settings=full');
    const typed = await page.getByRole('button', { name: 'Edit shoe size' }).evaluate(async (button) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      (button as HTMLElement).click();
      await Promise.resolve();
      const input = document.querySelector<HTMLInputElement>('.canary-list input');
      if (!input) throw new Error('No form is there yet');
      input.value = 'glove size';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      for (let frames = 0; frames < 6; frames++) await frame();
      return input.value;
    });
    expect(typed).toBe('glove size');
    await page.close();
  });

  it('adds many at once, and reports an invalid line', async () => {
    const page = await open('ledger=empty');
    await tabTo(page, page.getByRole('button', { name: 'Add several at once' }));
    await page.keyboard.press('Enter');
    const area = page.getByLabel('Labels and values');
    await tabTo(page, area);
    await page.keyboard.type('email, ada@example.com\nnonsense');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Line 2 has no label and value: nonsense').waitFor();
    await area.focus();
    await page.keyboard.type(', forty-two');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('2 test values were added.').waitFor();
    await page.close();
  });

  it('imports a file, and reports the invalid part of a file', async () => {
    const page = await open('ledger=empty');
    const button = page.getByRole('button', { name: 'Import test values…' });
    await chooseFile(page, button, JSON.stringify([{ label: 'a', category: 'mood', value: 'b' }]));
    await page.getByText('[0].category must be a category').waitFor();
    await chooseFile(page, button, JSON.stringify([{ label: 'a', category: 'email', value: 'b' }]));
    await page.getByText('1 test value was added.').waitFor();
    await page.close();
  });

  it('shows an administrator’s values, and does not change them', async () => {
    const page = await open('ledger=few&settings=locked');
    expect(await page.getByText('Managed by your organisation').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^(?:Edit|Remove|Add)/ }).count()).toBe(0);
    await page.close();
  });
});
