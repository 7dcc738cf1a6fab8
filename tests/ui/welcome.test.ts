import { describe, expect, it } from 'vitest';
import { expectSound, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (query: string, colorScheme: 'light' | 'dark' = 'light') => visit(`${query}#/welcome`, { colorScheme });

describe('the welcome screen', () => {
  it.each([
    ['ledger=empty&settings=fresh&permission=missing', 'dark'],
    ['ledger=empty&settings=managed', 'dark'],
  ] as const)(
    'is accessible, executes no recorded text, and does not scroll sideways: %s, %s',
    async (query, scheme) => {
      const page = await open(query, scheme);
      await expectSound(page);
      await page.close();
    },
  );

  it('leads from nothing to a watched app and a planted value with the keyboard only', async () => {
    const page = await open('ledger=empty&settings=fresh');
    await tabTo(page, page.getByLabel('Address of your app'));
    await page.keyboard.type('nonsense here');
    await page.keyboard.press('Enter');
    await page.getByText('This is not the address of a web app.').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('app.example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Watching https://app.example.com' }).waitFor();
    await tabTo(page, page.getByLabel('Value', { exact: true }));
    await page.keyboard.type('Ada Lovelace');
    await page.keyboard.press('Enter');
    await page.getByText('Looked for: name.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([
      [{ watch: { apps: ['https://app.example.com'] } }],
      [{ canaries: [{ label: 'name', category: 'name', value: 'Ada Lovelace' }] }],
    ]);
    expect(await page.getByText('0 requests to 0 vendors so far.').isVisible()).toBe(true);
    await page.locator('main').focus();
    await tabTo(page, page.getByRole('button', { name: 'Open it https://app.example.com' }));
    await page.keyboard.press('Enter');
    expect(await pressedOn(page, 'openPage')).toEqual([['https://app.example.com']]);
    await page.close();
  });

  it('watches an app that is open in a tab in one step, and reloads its tabs', async () => {
    const page = await open('ledger=empty&settings=fresh&tabs=https://a.example https://b.example https://a.example');
    expect(await page.getByText('None of these is recorded until you choose it.').isVisible()).toBe(true);
    const buttons = page.getByRole('button', { name: /^Reload and watch/ });
    expect(await buttons.allInnerTexts()).toHaveLength(2);
    await tabTo(page, buttons.first());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Watching https://a.example' }).waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([[{ watch: { apps: ['https://a.example'] } }]]);
    await expect.poll(() => pressedOn(page, 'reloadTab')).toEqual([[0], [2]]);
    await expectSound(page);
    await page.close();
  });

  it('asks for access to sites if it is missing', async () => {
    const page = await open('ledger=empty&settings=standard&permission=missing');
    expect(await page.locator('.step-done').count()).toBe(0);
    await tabTo(page, page.getByRole('button', { name: 'Allow access' }));
    await page.keyboard.press('Enter');
    expect(await pressedOn(page, 'allow')).toHaveLength(1);
    await page.close();
  });

  it('ends with the first finding and a link to it', async () => {
    const page = await open('ledger=few');
    await page.getByText(/^\d+ requests to 8 vendors so far\.$/).waitFor();
    const link = page.getByRole('link', { name: /^Look at what was sent:/ });
    expect(await link.getAttribute('href')).toMatch(/^#\/vendors\/\w+$/);
    await page.close();
  });
});
