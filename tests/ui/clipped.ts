import type { Page } from 'playwright-core';

/** Texts that are cut off where nothing scrolls and no ellipsis says so, one line for each. */
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
