import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';
import { languages } from './messages.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(() => harness.close());

const screens = [
  ['the popup', '?face=popup&state=personal&lang=de', 360],
  ['the exposure', '?face=dashboard&ledger=few&lang=de#/exposure', 1280],
  ['a vendor', '?face=dashboard&ledger=few&lang=de#/vendors/mixpanel', 1280],
  ['the settings', '?face=dashboard&ledger=few&settings=full&lang=de#/settings', 1280],
  ['the policy', '?face=dashboard&ledger=few&settings=full&lang=de#/policy', 1280],
  ['the welcome', '?face=dashboard&ledger=empty&settings=fresh&lang=de#/welcome', 1280],
] as const;

/** English messages of several words that occur on the page. */
async function englishOn(page: Page): Promise<string[]> {
  const shown = await page.locator('body').innerText();
  return Object.entries(languages.en)
    .filter(([key, { message }]) => message !== languages.de[key]?.message && !message.includes('$'))
    .map(([, { message }]) => message)
    .filter((message) => message.split(' ').length > 2 && shown.includes(message));
}

describe.each(screens)('%s in German', (_, address, width) => {
  it('is accessible, also in a narrow window, and has no English sentences', async () => {
    const page = await harness.open(address, {
      viewport: { width, height: 800 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^de\b/);
    expect(await englishOn(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  }, 60_000);
});
