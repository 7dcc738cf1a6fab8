import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { axeFile, origin } from './server.ts';

/** Rules that a page can violate in one colour scheme only. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations of WCAG 2.2 AA and of best practices, one line for each element, and rules that could not be checked.
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
  await page.evaluate(leaveOutAlike, 3);
  return page.evaluate(
    async ({ only, selector }) => {
      const { axe: runner, leftOutOf } = window as unknown as { axe: typeof axe; leftOutOf: readonly object[] };
      const options = { runOnly: only, resultTypes: ['violations' as const], preload: false };
      const { violations, incomplete } = await runner.run(selector, options);
      for (const parent of leftOutOf) Reflect.deleteProperty(parent, 'childNodes');
      const thrown = incomplete.filter((result) => 'error' in result);
      return [
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`)),
        ...thrown.map(({ id, description }) => `${id} was not checked: ${description}`),
      ];
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
  if (page.url().startsWith(origin)) {
    const script = await page.addScriptTag({ url: `/${axeFile}` });
    await script.evaluate((element) => (element as Element).remove());
  } else await page.evaluate(axe.source);
  await page.evaluate(parseSelectorsOnce);
}

/** Makes axe remember parsed selectors, since it parses them again for each element and each ancestor. */
function parseSelectorsOnce(): void {
  const { CssSelectorParser } = (window as unknown as { axe: { imports: { CssSelectorParser: typeof Object } } }).axe
    .imports;
  const prototype = CssSelectorParser.prototype as unknown as { parse(selector: string): unknown };
  const { parse } = prototype;
  const parsed = new Map<string, unknown>();
  prototype.parse = function (this: unknown, selector) {
    const known = parsed.get(selector) ?? parse.call(this, selector);
    parsed.set(selector, known);
    return known;
  };
}

/**
 * Hides elements from axe that have the same faults as elements before them. Elements are alike if they have the same
 * tags, classes, roles and states, including all descendants. Of the alike elements in one parent, only the first few
 * are checked. Alike rows, cells and list items in the same place of several parents are checked only in the first few
 * of these parents. The page stays as it is: axe finds elements through `childNodes`. Runs within a page, so it must be
 * self-contained. `window.leftOutOf` has the parents whose `childNodes` must be deleted.
 * @param few how many alike elements, or parents, are checked
 */
function leaveOutAlike(few: number): void {
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
  const memo = <Value>(compute: (element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element: Element): Value => {
      const value = known.get(element) ?? compute(element);
      known.set(element, value);
      return value;
    };
  };
  const numbers = new Map<string, number>();
  /** A number for each text, since long texts take long to compare. */
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const kindOf = memo((element) => {
    const own = [element.textContent === '', ...states.map((name) => element.getAttribute(name) ?? '')].join('|');
    return numberOf(`${element.localName}|${own}`);
  });
  const shapeOf: (element: Element) => number = memo((element) =>
    numberOf(`${kindOf(element)}(${[...element.children].map(shapeOf).join()})`),
  );
  const placeOf: (element: Element) => number = memo((element) =>
    numberOf(`${element.parentElement === null ? '' : placeOf(element.parentElement)}/${kindOf(element)}`),
  );
  /** For elements that are alike, the parents in which the first few are. */
  const holders = new Map<string, Set<Element>>();
  const leftOut = new Set<Element>();
  const leftOutOf: Element[] = [];
  for (const parent of document.querySelectorAll('body *')) {
    if (parent.parentElement !== null && leftOut.has(parent.parentElement)) leftOut.add(parent);
    if (leftOut.has(parent)) continue;
    const counts = new Map<number, number>();
    const isAlike = (child: Element): boolean => {
      const shape = shapeOf(child);
      const count = (counts.get(shape) ?? 0) + 1;
      counts.set(shape, count);
      if (count > few) return true;
      if (!child.matches('tr, td, li')) return false;
      const key = `${placeOf(parent)} ${shape}`;
      const known = holders.get(key) ?? new Set();
      holders.set(key, known);
      if (known.size < few) known.add(parent);
      return !known.has(parent);
    };
    const kept = [...parent.childNodes].filter((child) => {
      if (!(child instanceof Element) || !isAlike(child) || child.contains(document.activeElement)) return true;
      leftOut.add(child);
      return false;
    });
    if (kept.length === parent.childNodes.length) continue;
    Object.defineProperty(parent, 'childNodes', { value: kept, configurable: true });
    leftOutOf.push(parent);
  }
  Object.assign(window, { leftOutOf });
}
