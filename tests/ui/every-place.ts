import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ledgers, places, settingsOf } from './places.ts';
import { go, visits } from './visit.ts';

/**
 * Tests every place of the dashboard with every ledger, using one page per ledger.
 * @param claim what is true of each place: the end of the titles of its tests
 */
export function inEveryPlace(claim: string, check: (page: Page) => Promise<void>): void {
  const visit = visits();

  describe.each(ledgers)('with the %s ledger', (ledger) => {
    let page: Page;

    beforeAll(async () => {
      page = await visit(`ledger=${ledger}&settings=${settingsOf[ledger]}#/coverage`);
    });
    afterAll(() => page?.close());

    it.each(places)(`%s ${claim}`, async (place) => {
      await go(page, place);
      await check(page);
    });
  });
}
