import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules that a page can break in one colour scheme and keep in another. */
const ofColours = ['color-contrast', 'link-in-text-block'];
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a page does that WCAG 2.2 AA and good practice forbid, one line for each place where it does.
 *
 * @param part selector of what to look at, if all else on the page is known to be sound
 */
export function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  return violationsOn(page, standards, part);
}

/** The same, of what depends on the colour scheme: for a page that is otherwise known to be sound. */
export function colourViolationsOf(page: Page): Promise<string[]> {
  return violationsOn(page, ofColours, 'html');
}

async function violationsOn(page: Page, runOnly: readonly string[], part: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ only, looked }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations } = await runner.run(looked, { runOnly: only, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    },
    { only: [...runOnly], looked: part },
  );
}
