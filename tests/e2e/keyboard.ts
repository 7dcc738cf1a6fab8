import { expect } from 'vitest';
import type { Page } from '../../demo/browsers/browser.ts';
import { type Focus, focusInPage } from '../focus.ts';

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
      await expect
        .poll(() => faultsOf(page, focus), { message: `focus on ${focus.name}`, timeout: 15_000 })
        .toEqual([]);
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

/** Scrolls by Page Down until something is in view. */
export async function scrollTo(page: Page, selector: string): Promise<void> {
  const isInView = () =>
    page.evaluate((wanted: string) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    }, selector);
  for (let presses = 0; presses < 30 && !(await isInView()); presses++) {
    await page.press('PageDown');
    await new Promise((resolve) => setTimeout(resolve, 300)); // Firefox scrolls smoothly.
  }
  expect(await isInView()).toBe(true);
}

/** Pastes where the focus is, and answers what the field then holds. */
export async function pasted(page: Page): Promise<string> {
  await page.press('Control+v');
  return page.evaluate(() => (document.activeElement as HTMLInputElement).value);
}

/**
 * A window that is only now coming to the front shows what has focus a moment later; a modifier alone does nothing. What
 * a new finding above pushed out of view after it had got the focus is in view once it gets it again.
 */
async function faultsOf(page: Page, { faults }: Focus): Promise<readonly string[]> {
  if (faults.length === 0) return faults;
  for (const key of faults.includes('is out of view') ? ['Shift+Tab', 'Tab'] : ['Shift']) await page.press(key);
  return (await focusOf(page)).faults;
}

function matcher(name: string | RegExp): RegExp {
  return typeof name === 'string' ? new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`) : name;
}

const focusOf = (page: Page): Promise<Focus> => page.evaluate(focusInPage);
