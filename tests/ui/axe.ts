import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { axeFile, origin } from './server.ts';

/** Rules that a page can violate in one colour scheme only. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations of WCAG 2.2 AA and of best practices, one line for each element.
 * @param part selector of the part to check, if the rest of the page is known to be correct
 */
export function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  return violationsOn(page, standards, part);
}

/** Violations of rules that depend on the colour scheme, for a page that is otherwise correct. */
export function colourViolationsOf(page: Page): Promise<string[]> {
  return violationsOn(page, colourRules, 'html');
}

async function violationsOn(page: Page, runOnly: readonly string[], part: string): Promise<string[]> {
  await loadAxe(page);
  await hideAlike(page);
  return page.evaluate(
    async ({ only, selector }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations } = await runner.run(selector, { runOnly: only, resultTypes: ['violations'], preload: false });
      for (const element of document.querySelectorAll('[data-alike]')) element.removeAttribute('data-alike');
      document.querySelector('#alike')?.remove();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    },
    { only: [...runOnly], selector: part },
  );
}

/**
 * On the origin of the screens, axe is loaded as a script, which the browser compiles only once. Other pages forbid
 * scripts, so axe is injected by the debugger.
 */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  if (!page.url().startsWith(origin)) return void (await page.evaluate(axe.source));
  const script = await page.addScriptTag({ url: `/${axeFile}` });
  await script.evaluate((element) => (element as Element).remove());
}

/**
 * Among siblings that are alike (tags, classes, roles and states, including all descendants), makes all but the first
 * few invisible, since they have the same faults. The layout does not change.
 */
async function hideAlike(page: Page): Promise<void> {
  await page.evaluate((few) => {
    const states = [
      'class',
      'aria-hidden',
      'role',
      'type',
      'style',
      'aria-expanded',
      'aria-pressed',
      'aria-current',
      'disabled',
      'fill',
    ];
    const shapes = new Map<Element, string>();
    const shapeOf = (element: Element): string => {
      const known = shapes.get(element);
      if (known !== undefined) return known;
      const own = [element.textContent === '', ...states.map((name) => element.getAttribute(name) ?? '')].join('|');
      const shape = `${element.localName}|${own}(${[...element.children].map(shapeOf).join()})`;
      shapes.set(element, shape);
      return shape;
    };
    for (const parent of document.querySelectorAll('body *')) {
      if (parent.childElementCount <= few) continue;
      const counts = new Map<string, number>();
      for (const child of parent.children) {
        const count = (counts.get(shapeOf(child)) ?? 0) + 1;
        counts.set(shapeOf(child), count);
        if (count > few && !child.contains(document.activeElement)) child.setAttribute('data-alike', '');
      }
    }
    const style = document.createElement('style');
    style.id = 'alike';
    style.textContent = '[data-alike], [data-alike] * { visibility: hidden !important }';
    document.head.append(style);
  }, 3);
}
