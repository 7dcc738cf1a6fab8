import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Harness, startHarness } from './harness.ts';
import { expectSoundLayout, oneRowBars, show } from './layout.ts';
import { type Picture, pictures, type Size } from './pictures.ts';

/*
 * `npm run screens` checks every picture in both languages and all windows. Here, only German is checked, since its words
 * are longer. Windows wider than 1,280 pixels are left out. So is the popup with collapsed parts, since the picture with
 * open parts contains the same. Pictures of the ledger `one` are checked in the first of their windows only.
 */
const language = 'de';
const shown = pictures.filter(({ query, opened }) => opened || !query.includes('face=popup'));
const windowsOf = ({ query, sizes }: Picture): readonly Size[] =>
  query.includes('ledger=one') ? sizes.slice(0, 1) : sizes.filter(([width]) => width <= 1280);

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);

afterAll(() => harness?.close());

/** Pictures of the popup share a page. */
const pageOf = ({ query }: Picture): string => query.replace(/&state=.*/, '');

describe.each([...new Set(shown.map(pageOf))])('in German, with %s', (address) => {
  const own = shown.filter((picture) => pageOf(picture) === address);
  let page: Page;

  beforeAll(async () => {
    const options = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
    page = await harness.open(`${own[0]?.query}&lang=${language}#/coverage`, options);
  });
  afterAll(() => page?.close());

  it.each(own)('$name has a sound layout', async (picture) => {
    await show(page, picture);
    const windows = windowsOf(picture);
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await expectSoundLayout(page, oneRowBars(width));
    }
    if (picture.place === undefined || windows.length === 1) return;
    await page.setViewportSize({ width: 1280, height: 900 });
    const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await expectSoundLayout(page);
    await style.evaluate((element) => (element as Element).remove());
  });
});
