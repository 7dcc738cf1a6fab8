import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectSound, openSome, pressedOn, tabTo, visits } from './visit.ts';

const visit = visits();
const open = (address: string) => visit(`ledger=${address}`);

const names = (page: Page) => page.locator('.vendors-name a').allInnerTexts();
const isFocused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('the list of vendors', () => {
  it('shows a summary, most severe first', async () => {
    const page = await open('few#/vendors');
    expect(await page.locator('h1').innerText()).toMatch(/^3 vendors received what a user typed: PostHog/);
    expect(await names(page)).toHaveLength(8);
    expect((await names(page))[0]).toBe('PostHog');
    await page.close();
  });

  it('is searched by keyboard, and stores the search text in its address as one history entry', async () => {
    const page = await open('few#/vendors');
    await tabTo(page, page.locator('.vendors-search input'));
    // As slowly as a person who pauses: the text is saved after each part.
    await page.keyboard.type('met');
    await page.waitForURL(/q=met$/);
    await page.keyboard.type('rics');
    await page.getByText('2 vendors', { exact: true }).waitFor();
    expect(await names(page)).toEqual(['dropzone-metrics1.test', 'dropzone-metrics2.test']);
    await page.waitForURL(/q=metrics/);
    await page.goBack();
    await page.getByText('8 vendors', { exact: true }).waitFor();
    expect(await page.locator('.vendors-search input').inputValue()).toBe('');
    await page.close();
  });

  it('links to a vendor, and returns to its link', async () => {
    const page = await open('crowded#/vendors');
    const link = page.locator('.vendors-name a').nth(30);
    const name = await link.innerText();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await page.locator('.vendor-identity-name', { hasText: name }).waitFor();
    expect(await isFocused(page, 'main')).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await tabTo(page, page.getByRole('link', { name: 'All vendors' }));
    await page.keyboard.press('Enter');
    await page.locator('.vendors-index').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.close();
  });
});

describe('a vendor’s page', () => {
  it('leads to the text on a breach by keyboard, past all fields', async () => {
    const page = await open('few#/vendors/mixpanel');
    await page.locator('main').focus();
    await tabTo(page, page.getByRole('button', { name: 'See what a breach would expose' }), 4);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('If this vendor were breached today');
    await tabTo(page, page.getByRole('button', { name: 'Copy text' }), 2);
    await page.close();
  });

  it('leads to what the policy says about the vendor', async () => {
    const page = await visit('ledger=few&settings=full#/vendors/mixpanel');
    await tabTo(page, page.getByRole('link', { name: 'Policy for Mixpanel' }));
    await page.keyboard.press('Enter');
    await page.locator('main[data-screen="policy"] [data-vendor="mixpanel"]:focus').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThan(0);
    // The policy does not name PostHog, but there are findings on it.
    await page.evaluate(() => {
      location.hash = '#/policy/posthog';
    });
    await page.locator('h3[data-vendor="posthog"]:focus').waitFor();
    await page.close();
  });

  it('saves a report on the vendor, and offers four formats', async () => {
    const page = await open('few#/vendors/mixpanel');
    await tabTo(page, page.getByRole('button', { name: 'Export…' }));
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menuitem').count()).toBe(4);
    await page.keyboard.press('Enter');
    await page.getByText(/^Saved outflow-[\d-]+\.mixpanel\.json$/).waitFor();
    const [[, , content] = []] = await pressedOn(page, 'saveFile');
    expect(JSON.parse(String(content)).vendors.map(({ id }: { id: string }) => id)).toEqual(['mixpanel']);
    await page.close();
  });

  it('shows text from payloads as text, also in parts that are collapsed at first', async () => {
    const page = await open('hostile#/vendors/mixpanel');
    await openSome(page, 60);
    await expectSound(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
    await page.close();
  });

  it('opens a field to its details by keyboard', async () => {
    const page = await open('few#/vendors/mixpanel');
    const line = page.locator('.vendor-field-line').first();
    await tabTo(page, line);
    await page.keyboard.press('Enter');
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.vendor-field-facts dt').allInnerTexts()).toContain('Path');
    await page.keyboard.press('Enter');
    expect(await page.locator('.vendor-field-facts').count()).toBe(0);
    await page.close();
  });

  it('shows what a breach would mean, and saves it as text', async () => {
    const page = await open('few#/vendors/mixpanel');
    await tabTo(page, page.getByRole('button', { name: 'Save as text' }));
    await page.keyboard.press('Enter');
    await page.getByText(/^Saved outflow-[\d-]+\.mixpanel\.txt$/).waitFor();
    const [[name, type, content] = []] = await pressedOn(page, 'saveFile');
    expect([name, type]).toEqual([expect.stringMatching(/\.mixpanel\.txt$/), 'text/plain']);
    const shown = await page.locator('.breach-part > p').allInnerTexts();
    expect(shown[0]).toMatch(/^If Mixpanel’s copy were taken, it would contain/);
    for (const sentence of shown) expect(content).toContain(sentence);
    await page.close();
  });

  it('links to other vendors that received a value, and to the requests', async () => {
    const page = await open('few#/vendors/mixpanel');
    expect(await page.getByRole('link', { name: 'See its recent requests' }).getAttribute('href')).toBe(
      '#/requests?vendor=mixpanel',
    );
    const other = page.locator('.vendor-shared-with a').first();
    const name = await other.innerText();
    await tabTo(page, other);
    await page.keyboard.press('Enter');
    await page.locator('.vendor-identity-name', { hasText: name }).waitFor();
    expect(await isFocused(page, 'main')).toBe(true);
    await page.close();
  });

  it('shows if nothing of a vendor was seen', async () => {
    const page = await open('few#/vendors/nobody');
    expect(await page.locator('h1').innerText()).toBe('Nothing of “nobody” has been seen here.');
    await expectSound(page);
    await page.close();
  });
});

it('a button on a vendor’s page deletes its data after ten seconds, unless that is undone', async () => {
  const page = await open('few#/vendors/posthog');
  await page.clock.install();
  const forget = async () => {
    await page.getByRole('button', { name: 'Forget PostHog…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await page.getByText('PostHog will be forgotten in 10 seconds.').waitFor();
  };
  await forget();
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing was deleted.').waitFor();
  await page.clock.runFor(60_000);
  expect(await pressedOn(page, 'forget')).toEqual([]);
  await forget();
  await page.clock.runFor(11_000);
  expect(await pressedOn(page, 'forget')).toEqual([[{ vendor: 'posthog' }]]);
  await page.close();
});
