import { expect, test } from 'outflow/playwright';
import { signIn } from './sign-in.ts';

test('a search lists shipments', async ({ page, outflow }) => {
  await signIn(page);
  await outflow.step('signed in');
  await page.click('#go-search');
  await page.fill('#search-text', 'refund for shipment CF-20931');
  await page.click('#search button');
  await expect(page.locator('#results li').first()).toBeVisible();
  await expect(outflow).toSend({ vendor: 'mixpanel', category: 'search-text', event: 'Search' });
  await expect(outflow).toMatchBaseline('search');
});
