import { describe, expect, it } from 'vitest';
import { chooseFile, expectSound, openSome, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (query: string, colorScheme: 'light' | 'dark' = 'light') => visit(`${query}#/policy`, { colorScheme });

describe('the policy screen', () => {
  it.each([
    ['ledger=empty', 'light'],
    ['ledger=few&settings=locked', 'light'],
  ] as const)(
    'is accessible, executes no recorded text, and does not scroll sideways: %s, %s',
    async (query, scheme) => {
      const page = await open(query, scheme);
      await openSome(page, 6);
      await expectSound(page);
      await page.close();
    },
  );

  it('creates a policy from what is sent today, and undoes it with F6 and Enter', async () => {
    const page = await open('ledger=few');
    await tabTo(page, page.getByRole('button', { name: 'Create from what is sent today' }));
    await page.keyboard.press('Enter');
    await page.getByText('Policy created: everything sent today is allowed').waitFor();
    const [[made] = []] = (await pressedOn(page, 'updateSettings')) as [[{ policy: { vendors: object } }]];
    expect(Object.keys(made?.policy.vendors ?? {})).toContain('mixpanel');
    await page.getByRole('heading', { level: 1, name: 'Everything that was sent complies with the policy.' }).waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.getByText('Undone.').waitFor();
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toEqual([{ policy: null }]);
    await page.getByRole('heading', { level: 1, name: 'There is no policy yet' }).waitFor();
    await page.close();
  });

  it('allows what a finding is about, with a note, and undoes it', async () => {
    const page = await open('ledger=few&settings=full');
    const finding = page.getByRole('button', { name: 'Not allowed by the policy E-mail → Mixpanel' });
    await tabTo(page, finding);
    const before = await page.locator('h1').innerText();
    await page.keyboard.press('Enter');
    expect(await page.getByText('E-mail was sent to Mixpanel').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'What Mixpanel received' }).getAttribute('href')).toBe(
      '#/vendors/mixpanel',
    );
    expect(await page.getByRole('link', { name: 'Requests to Mixpanel' }).getAttribute('href')).toContain(
      'vendor=mixpanel',
    );
    await tabTo(page, page.getByLabel('Note'));
    await page.keyboard.type('DPA 2026-11');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('E-mail is allowed for Mixpanel.').waitFor();
    await finding.waitFor({ state: 'detached' });
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toMatchObject([
      { policy: { vendors: { mixpanel: { allow: ['email', 'user-id'], note: 'DPA 2026-11' } } } },
    ]);
    expect(await page.locator('h1').innerText()).not.toBe(before);
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await finding.waitFor();
    expect(await page.locator('h1').innerText()).toBe(before);
    await page.close();
  });

  it('does not offer to allow a secret', async () => {
    const page = await open('ledger=hostile&settings=hostile');
    expect(await page.getByRole('button', { name: /^Allow Secret/ }).count()).toBe(0);
    await page.close();
  });

  it('withdraws an allowed kind, and deletes the whole policy', async () => {
    const page = await open('ledger=few&settings=full');
    await tabTo(page, page.getByRole('button', { name: 'User id for Mixpanel: take back' }));
    await page.keyboard.press('Enter');
    await page.getByText('User id is no longer allowed there.').waitFor();
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toMatchObject([
      { policy: { vendors: { mixpanel: { allow: [] } } } },
    ]);
    await page.locator('main').focus();
    await tabTo(page, page.getByRole('button', { name: 'Remove the policy' }));
    await page.keyboard.press('Enter');
    await page.getByText('The policy was removed.').waitFor();
    expect((await pressedOn(page, 'updateSettings')).at(-1)).toEqual([{ policy: null }]);
    await page.close();
  });

  it('imports a policy file, and reports the invalid part of a file', async () => {
    const page = await open('ledger=few&settings=full');
    const button = page.getByRole('button', { name: 'Import a policy…' });
    await chooseFile(page, button, JSON.stringify({ version: 1, default: { alow: [] } }));
    await page.getByText('default.alow is not a policy key; did you mean default.allow?').waitFor();
    await chooseFile(page, button, JSON.stringify({ version: 1, vendors: { sentry: { allow: ['emial'] } } }));
    await page.getByText('vendors.sentry.allow[0] must be a category').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([]);
    await chooseFile(page, button, JSON.stringify({ version: 1, unknownVendors: 'allow' }));
    await page.getByText('The policy was imported.').waitFor();
    expect(await pressedOn(page, 'updateSettings')).toEqual([
      [{ policy: null }],
      [{ policy: { version: 1, unknownVendors: 'allow' } }],
    ]);
    await page.close();
  });

  it('does not change a policy that an administrator has set', async () => {
    const page = await open('ledger=few&settings=locked');
    expect(await page.getByText('Managed by your organisation').first().isVisible()).toBe(true);
    await openSome(page, 3);
    expect(await page.getByRole('button', { name: /^(?:Allow|Name) / }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove the policy' }).isDisabled()).toBe(true);
    expect(await page.getByLabel('A check fails from').isDisabled()).toBe(true);
    await page.close();
  });
});
