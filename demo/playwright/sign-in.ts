import { expect, type Page } from '@playwright/test';
import { persona } from '../persona.ts';

/** Signs the demo's user in. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill(persona.email);
  await page.getByLabel('Password').fill(persona.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('#new-key')).toBeVisible();
}
