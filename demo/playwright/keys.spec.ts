import { expect, test } from 'outflow/playwright';
import { signIn } from './sign-in.ts';

test('an API key is created and shown once', async ({ page, outflow }) => {
  await signIn(page);
  await page.getByLabel('Key name').fill('Warehouse gateway');
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.locator('#secret-key')).toHaveText(/^sk_live_/);
  await expect(outflow).toMatchBaseline('keys');
});
