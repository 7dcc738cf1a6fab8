import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ledgers, places, settingsOf } from './places.ts';
import { go, visits } from './visit.ts';

/** Tests every place of the dashboard with every ledger, using one page per ledger. */
export function inEveryPlace(what: string, check: (page: Page) => Promise<void>): void {
  const visit = visits();

  describe.each(ledgers)('with the %s ledger', (ledger) => {
    let page: Page;

    beforeAll(async () => {
      page = await visit(`ledger=${ledger}&settings=${settingsOf[ledger]}#/coverage`);
    });
    afterAll(() => page?.close());

    it.each(places)(`%s ${what}`, async (place) => {
      await go(page, place);
      await check(page);
    });
  });
}
