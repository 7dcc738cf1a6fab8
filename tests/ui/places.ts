import type { Page } from 'playwright-core';
import { openSome, still } from './visit.ts';

/** Every place of the dashboard, by its address. */
export const places = [
  'exposure',
  'exposure/mixpanel?kind=email',
  'exposure?view=flow',
  'vendors',
  'vendors/mixpanel',
  'requests',
  'sessions',
  'policy',
  'canaries',
  'coverage',
  'settings',
  'welcome',
];

/** Ledgers that places are looked at with, and the settings that go with each. */
export const settingsOf = { empty: 'fresh', few: 'full', crowded: 'full', hostile: 'hostile' } as const;
export const ledgers = Object.keys(settingsOf) as Array<keyof typeof settingsOf>;

/** Goes to a place, waits until what it reads is there, and opens some of what opens. */
export async function go(page: Page, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.locator(`main[data-screen="${place.split(/[/?]/)[0]}"] h1:not(.loading)`).waitFor();
  await still(page);
  await openSome(page);
  await still(page);
}
