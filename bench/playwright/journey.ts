import { expect, type Page } from '@playwright/test';
import { signIn } from '../../demo/playwright/sign-in.ts';
import { longestHoldMs } from '../../src/library/holding-sdks.ts';

/** Milliseconds for the requests themselves. */
const sendingMs = 500;

/** Signs in, makes a key and searches. */
export async function journey(page: Page): Promise<void> {
  await signIn(page);
  await page.getByLabel('Key name').fill('Warehouse gateway');
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.locator('#secret-key')).toBeVisible();
  await page.click('#go-search');
  await page.fill('#search-text', 'refund');
  await page.click('#search button');
  await expect(page.locator('#results li').first()).toBeVisible();
  // Until SDKs have sent what they hold back, so that tests with the fixture and without it send the same.
  await page.waitForTimeout(longestHoldMs + sendingMs);
}
