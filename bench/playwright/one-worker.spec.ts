import { expect, test } from 'outflow/playwright';
import { signIn } from '../../demo/playwright/sign-in.ts';

// Repeats the demo's test of keys in one worker, since all tests after a worker's first cost less than the first.

const { OUTFLOW_BENCH_TESTS = '0', OUTFLOW_BENCH_CHECKS } = process.env;

for (let at = 1; at <= Number(OUTFLOW_BENCH_TESTS); at += 1) {
  test(`an API key is created, ${at}`, async ({ page, outflow }) => {
    await signIn(page);
    await page.getByLabel('Key name').fill('Warehouse gateway');
    await page.getByRole('button', { name: 'Create key' }).click();
    await expect(page.locator('#secret-key')).toHaveText(/^sk_live_/);
    if (OUTFLOW_BENCH_CHECKS === '1') await expect(outflow).toMatchBaseline('keys');
  });
}
