import { expect } from 'vitest';
import { colourViolationsOf } from './axe.ts';
import { inEveryPlace } from './every-place.ts';
import { expectSound } from './visit.ts';

inEveryPlace('is accessible, light and dark, and shows elements of payloads as text', async (page) => {
  await expectSound(page);
  expect(await page.locator('main img, main script').count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourViolationsOf(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
});
