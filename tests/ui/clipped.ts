import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Texts that are cut off without scrolling or an ellipsis, one line each. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const style = getComputedStyle(element);
      const { overflowX, overflowY, textOverflow, clipPath } = style;
      if (!element.checkVisibility() || element.textContent === '' || clipPath !== 'none') return false;
      if (element.closest('svg, .unseen, [aria-hidden="true"]')) return false;
      const wide = cuts(overflowX) && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      const high = cuts(overflowY) && element.scrollHeight > element.clientHeight + 2;
      return wide || high;
    });
    return elements.map((element) => `${element.className || element.localName}: ${element.textContent?.slice(0, 60)}`);
  });
}

/** Expects that the page does not scroll horizontally, and that no text is cut off without an ellipsis. */
export async function expectNothingLost(page: Page): Promise<void> {
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await clippedTexts(page)).toEqual([]);
}
