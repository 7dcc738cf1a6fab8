import { expect } from 'vitest';
import type { Page } from '../../demo/browsers/browser.ts';
import { type Focus, focusInPage } from '../focus.ts';

/** A page that counts the steps of a job. */
interface CountedPage extends Page {
  /**
   * The steps since the last call: each key that activates something, and each text together with the Enter that
   * submits it. Moving the focus does not count.
   */
  steps(): number;
}

/** Makes a page count the steps of a job. */
export function counted(page: Page): CountedPage {
  let steps = 0;
  let isSubmitting = false;
  return {
    ...page,
    async press(keys) {
      if (/^(?:Enter| |Space|Delete)$/.test(keys) && !isSubmitting) steps += 1;
      isSubmitting = false;
      await page.press(keys);
    },
    async type(text) {
      steps += 1;
      isSubmitting = true;
      await page.type(text);
    },
    steps() {
      const taken = steps;
      steps = 0;
      return taken;
    },
  };
}

/** Waits until a page shows a text. */
export async function sees(page: Page, text: string | RegExp, timeout = 15_000): Promise<void> {
  const shown = () => page.evaluate(() => document.body.innerText);
  await expect.poll(shown, { timeout, interval: 100 }).toMatch(text);
}

/** Waits until a page no longer shows a text. */
export async function seesNoMore(page: Page, text: string): Promise<void> {
  const shown = () => page.evaluate(() => document.body.innerText);
  await expect.poll(shown, { timeout: 15_000, interval: 100 }).not.toContain(text);
}

/** Waits until the focused element has the wanted name; a string must be the whole name. */
export async function isAt(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(async () => (await focusOf(page)).name, { timeout: 15_000, interval: 50 }).toMatch(matcher(name));
}

/**
 * Presses a key until an element with this name has the focus; a string must be the whole name. The focus must be
 * visible, and the element must not be hidden.
 * @param most how often the key is pressed at most
 * @throws Error that lists the elements that the key reached
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

/** Moves to an element and presses Enter. */
export async function choose(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  await reach(page, name, key);
  await page.press('Enter');
}

/** Scrolls with Page Down until an element is in view. */
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

/** Pastes into the focused field, and returns the field's content. */
export async function pasted(page: Page): Promise<string> {
  await page.press('Control+v');
  return page.evaluate(() => (document.activeElement as HTMLInputElement).value);
}

/**
 * The faults of the focused element that remain at a second look. A window that has just come to the front shows the
 * focus with a delay; a modifier key, which has no other effect, makes it appear. If a new finding pushed the element
 * out of view, it is in view once it receives the focus again.
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
