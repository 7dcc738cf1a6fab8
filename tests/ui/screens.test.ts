import { expect } from 'vitest';
import { colourViolationsOf } from './axe.ts';
import { expectNothingLost } from './clipped.ts';
import { inEveryPlace } from './every-place.ts';
import { expectSound } from './visit.ts';

inEveryPlace('is accessible, inert and fits, light and dark, and at 200 percent', async (page) => {
  await expectSound(page);
  expect(await page.locator('main img, main script').count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourViolationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  await page.setViewportSize({ width: 640, height: 450 });
  await expectNothingLost(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expectNothingLost(page);
  await style.evaluate((element) => (element as Element).remove());
});
