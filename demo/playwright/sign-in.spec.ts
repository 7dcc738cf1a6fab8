import { expect, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

test('a user signs in', async ({ page }) => {
  await signIn(page);
});

test('a wrong password is refused', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('someone@calderfreight.example');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Wrong/);
});
