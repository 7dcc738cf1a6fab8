import { expectNothingLost } from './clipped.ts';
import { inEveryPlace } from './every-place.ts';

inEveryPlace('loses nothing at 200 percent', async (page) => {
  await page.setViewportSize({ width: 640, height: 450 });
  await expectNothingLost(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expectNothingLost(page);
  await style.evaluate((element) => (element as Element).remove());
});
