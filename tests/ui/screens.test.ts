import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourViolationsOf } from './axe.ts';
import { ledgers, places, settingsOf } from './places.ts';
import { expectSound, go, visits } from './visit.ts';

const visit = visits();

describe.each(ledgers)('with the %s ledger', (ledger) => {
  let page: Page;

  beforeAll(async () => {
    page = await visit(`ledger=${ledger}&settings=${settingsOf[ledger]}#/coverage`);
  });
  afterAll(() => page?.context().close());

  it.each(places)('%s is accessible, inert and fits, light and dark', async (place) => {
    await go(page, place);
    await expectSound(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });
});
