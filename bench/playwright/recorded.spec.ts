import { expect, test } from 'outflow/playwright';
import { journey } from './journey.ts';

test('the journey', async ({ page, outflow }) => {
  await journey(page);
  await expect(outflow).not.toSend({ vendor: 'amplitude', category: 'secret' });
});
