import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectNothingLost } from './clipped.ts';
import { ledgers, places, settingsOf } from './places.ts';
import { go, visits } from './visit.ts';

const visit = visits();

describe.each(ledgers)('with the %s ledger', (ledger) => {
  let page: Page;

  beforeAll(async () => {
    page = await visit(`ledger=${ledger}&settings=${settingsOf[ledger]}#/coverage`);
  });
  afterAll(() => page?.context().close());

  it.each(places)('%s loses nothing at 200 %', async (place) => {
    await go(page, place);
    await page.setViewportSize({ width: 640, height: 450 });
    await expectNothingLost(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await expectNothingLost(page);
    await style.evaluate((element) => (element as Element).remove());
  });
});
