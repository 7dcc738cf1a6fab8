import { describe, expect, it } from 'vitest';
import { tabTo, visits } from './visit.ts';

const visit = visits();
const open = (ledger: string, options = {}) => visit(`ledger=${ledger}#/coverage`, options);

describe('the coverage screen', () => {
  it('shows what could not be read, and five sums', async () => {
    const page = await open('crowded');
    expect(await page.locator('h1').innerText()).toMatch(/^One of [\d,]+ requests and messages could not be read\.$/);
    const sums = await page.locator('.coverage-sums dt').allInnerTexts();
    expect(sums).toHaveLength(5);
    expect(await page.locator('.coverage-table tbody tr').count()).toBe(1);
    expect(await page.getByText('3 requests or messages were lost').isVisible()).toBe(true);
    await page.close();
  });

  it.each([
    ['empty', /^Nothing has left the apps you watch yet/],
    ['few', /^All 41 requests and messages that were sent could be read\.$/],
  ] as const)('has only a sentence and the sums if everything could be read: %s', async (ledger, sentence) => {
    const page = await open(ledger);
    expect(await page.locator('h1').innerText()).toMatch(sentence);
    expect(await page.locator('.coverage-table').count()).toBe(0);
    await page.close();
  });

  it('links to the vendor by keyboard', async () => {
    const page = await open('crowded', { viewport: { width: 320, height: 640 } });
    const vendor = page.getByRole('region', { name: 'What could not be read' }).getByRole('link');
    const name = await vendor.innerText();
    await tabTo(page, vendor);
    await page.keyboard.press('Enter');
    await page.locator('main[data-screen="vendors"] .vendor-identity-name', { hasText: name }).waitFor();
    await page.close();
  });
});
