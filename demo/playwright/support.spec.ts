import { expect, test } from 'outflow/playwright';
import { signIn } from './sign-in.ts';

test('a question reaches the support team', async ({ page, outflow }) => {
  await signIn(page);
  await page.click('#go-support');
  await page.fill('#support-subject', 'Invoice shows the wrong VAT number');
  await page.fill('#support-message', 'Can you resend the March invoice?');
  await page.click('#support button');
  await expect(outflow).not.toSend({
    vendor: 'amplitude',
    category: 'message',
    path: 'events[].event_properties.message',
  });
  await expect(outflow).toMatchBaseline('support');
});
