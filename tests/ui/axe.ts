import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { axeFile, origin } from './server.ts';

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
  await loadAxe(page);
  await hideAlike(page);
  return page.evaluate(
    async ({ only, looked }) => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      const { violations } = await runner.run(looked, { runOnly: only, resultTypes: ['violations'], preload: false });
      for (const element of document.querySelectorAll('[data-alike]')) element.removeAttribute('data-alike');
      document.querySelector('#alike')?.remove();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
    },
    { only: [...runOnly], looked: part },
  );
}

/** Where the faces are, as a script that the browser compiles once; into other pages, which forbid scripts, by the debugger. */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  if (!page.url().startsWith(origin)) return void (await page.evaluate(axe.source));
  const script = await page.addScriptTag({ url: `/${axeFile}` });
  await script.evaluate((element) => (element as Element).remove());
}

/**
 * Makes all but the first few of the children of one element invisible that have the same tags, classes, roles and
 * states down to their last descendants: they have the same faults. They keep their room.
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
