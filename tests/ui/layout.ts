import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Picture } from './pictures.ts';
import { go, openSome, showState } from './visit.ts';

/** The narrowest window in which a bar must be one row, by the bar's selector. */
const bars = { '.dashboard-bar': 1280, '.filter-bar-dense': 560, '.panel-foot': 560 } as const;

/** Selector of the bars that must be one row in a window of this width; `none` without such a bar. */
export function oneRowBars(width: number): string {
  const selectors = Object.entries(bars).flatMap(([selector, least]) => (width >= least ? [selector] : []));
  return selectors.join() || 'none';
}

/**
 * Shows a picture's screen: shows its state, goes to its place, and opens and clicks what it names.
 * @param page shows the same face as the picture already; if that is not the popup, with the same ledger and settings
 */
export async function show(page: Page, { query, place, opened, clicked }: Picture): Promise<void> {
  const state = new URLSearchParams(query).get('state');
  if (state !== null) await showState(page, state);
  if (place !== undefined) await go(page, place);
  // A part that was opened may contain further parts that can be opened.
  for (let rounds = 0; opened && rounds < 4; rounds++) await openSome(page, 1_000);
  if (clicked !== undefined) await page.locator(clicked).first().click();
}

/** Expects that the layout of a page has no faults. See {@link layoutFaults}. */
export async function expectSoundLayout(page: Page, oneRow = 'none'): Promise<void> {
  expect(await layoutFaults(page, oneRow)).toEqual([]);
}

/**
 * Faults of the layout, one line each: the page scrolls horizontally; a text is cut off without an ellipsis, squeezed
 * to a few letters, or leaves its cell; texts and controls are drawn over each other; a bar has more than one row.
 * @param oneRow selector of the bars that must be one row
 */
export function layoutFaults(page: Page, oneRow: string): Promise<string[]> {
  return page.evaluate(async (selectorOfBars) => {
    // A new window size takes effect in the second frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);

    interface Box {
      readonly what: string;
      /** The text or the control. */
      readonly node: Node;
      readonly isControl: boolean;
      readonly rect: Edges;
      readonly layer: string;
    }
    interface Edges {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const faults = new Set<string>();
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const shorten = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 40);
    const nameOf = (element: Element) => element.getAttribute('class') || element.localName;

    // Clips: for each element, the area outside of which it is not drawn.
    const everywhere: Edges = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    const clips = new Map<Element, Edges>();
    /** The area in which an element and its content are drawn. */
    const clipOf = (element: Element): Edges => {
      const known = clips.get(element);
      if (known !== undefined) return known;
      const { overflowX, overflowY, clipPath } = styleOf(element);
      const parent = clipParent(element);
      let clip = parent === null ? everywhere : clipOf(parent);
      if (clipPath !== 'none') clip = { left: 0, top: 0, right: 0, bottom: 0 };
      else if (overflowX !== 'visible' || overflowY !== 'visible') {
        const own = element.getBoundingClientRect();
        const isRoot = element === document.documentElement || element === document.body;
        if (!isRoot) {
          clip = {
            left: overflowX === 'visible' ? clip.left : Math.max(clip.left, own.left),
            right: overflowX === 'visible' ? clip.right : Math.min(clip.right, own.right),
            top: overflowY === 'visible' ? clip.top : Math.max(clip.top, own.top),
            bottom: overflowY === 'visible' ? clip.bottom : Math.min(clip.bottom, own.bottom),
          };
        }
      }
      clips.set(element, clip);
      return clip;
    };
    /** The nearest element that can cut off an element. */
    const clipParent = (element: Element): Element | null => {
      const { position } = styleOf(element);
      if (position === 'fixed') return null;
      let parent = element.parentElement;
      if (position !== 'absolute') return parent;
      while (parent !== null && styleOf(parent).position === 'static') parent = parent.parentElement;
      return parent;
    };
    const visiblePart = (rect: Edges, clip: Edges): Edges | null => {
      const part = {
        left: Math.max(rect.left, clip.left),
        top: Math.max(rect.top, clip.top),
        right: Math.min(rect.right, clip.right),
        bottom: Math.min(rect.bottom, clip.bottom),
      };
      return part.right - part.left > 1 && part.bottom - part.top > 1 ? part : null;
    };

    // Layers: elements that are drawn over the page on purpose, or that stay in place while the page scrolls under them.
    const layers = new Map<Element, string>();
    let numbers = 0;
    const layerOf = (element: Element): string => {
      const known = layers.get(element);
      if (known !== undefined) return known;
      const parent = element.parentElement;
      const around = parent === null ? '' : layerOf(parent);
      const { position, zIndex, top, bottom, left, right } = styleOf(element);
      let layer = around;
      if (position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0)) {
        numbers += 1;
        layer = `${around}/${numbers}`;
      } else if (position === 'sticky') {
        let scroller = parent;
        while (scroller !== null && !/auto|scroll/.test(styleOf(scroller).overflow)) scroller = scroller.parentElement;
        const at = scroller ?? document.documentElement;
        const isScrolled = { down: at.scrollTop > 0, across: at.scrollLeft !== 0 };
        const stays = [
          top !== 'auto' && isScrolled.down && 'top',
          bottom !== 'auto' && 'bottom',
          left !== 'auto' && isScrolled.across && 'left',
          right !== 'auto' && 'right',
        ].filter(Boolean);
        if (stays.length > 0) layer = `${around}/${stays.join(' ')}`;
      }
      layers.set(element, layer);
      return layer;
    };

    const boxes: Box[] = [];
    const add = (node: Node, element: Element, rect: Edges, what: string) => {
      const part = visiblePart(rect, clipOf(element));
      if (part !== null) boxes.push({ what, node, isControl: node === element, rect: part, layer: layerOf(element) });
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('svg, .unseen, option, script, style, [inert]') === null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = shorten(node.textContent ?? '');
      if (parent === null || text === '' || !isShown(parent)) continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) add(node, parent, line, `“${text}”`);
    }
    for (const { node, what, rect, isControl } of boxes) {
      const holder = isControl ? null : node.parentElement?.closest('td, th, button, .chip');
      if (!holder || styleOf(holder).display === 'inline') continue;
      const { left, right } = holder.getBoundingClientRect();
      if (rect.left < left - 1 || rect.right > right + 1) faults.add(`${what} spills out of its ${holder.localName}`);
    }
    for (const element of document.querySelectorAll('input, select, textarea, button, a.button')) {
      if (!isShown(element)) continue;
      const name = element.getAttribute('aria-label') ?? (element.textContent || nameOf(element));
      add(element, element, element.getBoundingClientRect(), `the ${element.localName} “${shorten(name)}”`);
    }

    boxes.sort((a, b) => a.rect.top - b.rect.top);
    for (const [at, one] of boxes.entries()) {
      for (let next = at + 1; next < boxes.length; next += 1) {
        const other = boxes[next] as Box;
        // Line boxes of neighbours may touch, since glyphs do not fill them.
        const slack = 0.2 * Math.min(one.rect.bottom - one.rect.top, other.rect.bottom - other.rect.top, 20);
        if (other.rect.top >= one.rect.bottom) break;
        const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        if (wide <= slack || high <= slack || one.layer !== other.layer) continue;
        // A control holds its own text and other controls; a text with an ellipsis has a second box for what is cut off.
        if (one.node.contains(other.node) || other.node.contains(one.node)) continue;
        faults.add(`${one.what} and ${other.what} overlap`);
      }
    }

    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, fontSize } = styleOf(element);
      if (!cuts(overflowX) && !cuts(overflowY)) continue;
      if (element.textContent === '' || !isShown(element) || element.closest('[aria-hidden="true"]') !== null) continue;
      if (visiblePart(element.getBoundingClientRect(), clipOf(element)) === null) continue;
      const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 2;
      const hasEllipsis = textOverflow === 'ellipsis';
      const isClamped = webkitLineClamp !== 'none';
      const what = `${nameOf(element)} “${shorten(element.textContent ?? '')}”`;
      if ((isHigh && !isClamped) || (isWide && !hasEllipsis)) faults.add(`${what} is cut off`);
      if (isWide && hasEllipsis && element.clientWidth < 2.5 * Number.parseFloat(fontSize)) {
        faults.add(`${what} is squeezed to ${element.clientWidth} px`);
      }
    }

    for (const bar of document.querySelectorAll(selectorOfBars)) {
      const parts = [...bar.querySelectorAll('*')].filter((part) => isShown(part) && part.childElementCount === 0);
      const rects = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
      const lowestTop = Math.max(...rects.map(({ top }) => top));
      const highestBottom = Math.min(...rects.map(({ bottom }) => bottom));
      if (lowestTop >= highestBottom) faults.add(`${nameOf(bar)} has more than one row`);
    }

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px too wide`);
    return [...faults];
  }, oneRow);
}
