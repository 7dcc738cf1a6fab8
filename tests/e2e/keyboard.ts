import { expect } from 'vitest';
import type { Page } from '../../demo/browsers/browser.ts';

/** What has focus: its name, as it is read out, and what of WCAG 2.2's focus criteria it breaks. */
interface Focus {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Waits until a page says something that can be seen. */
export async function sees(page: Page, said: string | RegExp, timeout = 15_000): Promise<void> {
  const shown = () => page.evaluate(() => document.body.innerText);
  await expect.poll(shown, { timeout, interval: 100 }).toMatch(said);
}

/** Waits until a page says something no longer. */
export async function seesNoMore(page: Page, said: string): Promise<void> {
  const shown = () => page.evaluate(() => document.body.innerText);
  await expect.poll(shown, { timeout: 15_000, interval: 100 }).not.toContain(said);
}

/** The name of what has focus, once it is the one wanted. */
export async function isAt(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(async () => (await focusOf(page)).name, { timeout: 15_000, interval: 50 }).toMatch(matcher(name));
}

/**
 * Presses a key until something of this name has focus: a text is the whole name. What has focus then must be seen to
 * have it, and must not be hidden.
 *
 * @throws Error that lists where the key leads instead
 */
export async function reach(page: Page, name: string | RegExp, key = 'Tab', most = 120): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses <= most; presses++) {
    const focus = await focusOf(page);
    if (matcher(name).test(focus.name)) {
      expect(focus.faults, `focus on ${focus.name}`).toEqual([]);
      return;
    }
    passed.push(focus.name);
    await page.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but to ${passed.join(' | ')}`);
}

/** Goes to something and presses Enter there. */
export async function choose(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  await reach(page, name, key);
  await page.press('Enter');
}

function matcher(name: string | RegExp): RegExp {
  return typeof name === 'string' ? new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`) : name;
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '', faults: [] };
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : [];
    const named = labels.length > 0 ? labels : [at];
    const name = at.getAttribute('aria-label') ?? named.map(({ textContent }) => textContent).join(' ');
    const box = at.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const faults = [
      !at.matches(':focus-visible') && 'has no visible focus',
      (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && `is outlined by ${outlineStyle}`,
      (left >= right || top >= bottom) && 'is out of view',
      over !== null && !at.contains(over) && !over.contains(at) && `is behind ${over.outerHTML.slice(0, 100)}`,
    ];
    return { name: name.trim().replaceAll(/\s+/g, ' '), faults: faults.filter((fault) => fault !== false) };
  });
}
