import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';

/**
 * Starts a browser for the tests of a file, which open screens by query and fragment. Finally checks that no page threw
 * or wrote to its console.
 */
export function visits(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  const faults: string[] = [];
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  }, 60_000);
  afterAll(async () => {
    await harness?.close();
    expect(faults).toEqual([]);
  });
  return (address, options) => visit(harness, address, faults, options);
}

/** Opens a screen of the dashboard. Errors and console messages are added to `faults`. */
export async function visit(
  harness: Harness,
  address: string,
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await harness.open(
    `?face=dashboard&${address}`,
    { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options },
    (opened) => {
      opened.on('pageerror', (error) => faults.push(error.message));
      opened.on('console', (message) => faults.push(`${message.text()} ${message.location().url}`));
      opened.on('filechooser', ignore); // Without a listener from the start, the first file chooser may be missed.
    },
  );
  await page.locator('main[data-screen]').waitFor();
  return page;
}

function ignore(): void {}

/** Shows another state in a page of the popup. This is faster than another page, whose code would be compiled again. */
export async function showState(page: Page, state: string): Promise<void> {
  await page.evaluate((name) => (window as unknown as { showState(name: string): void }).showState(name), state);
  await page.locator('h1').first().waitFor();
}

/** Presses Tab until an element has the focus. Throws if it does not have the focus after `most` presses. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  // Looked up again only if it has left the page: finding an element by its name takes longer than pressing a key.
  let element = await target.elementHandle();
  const isFocused = () => element?.evaluate((each) => (each.isConnected ? each === document.activeElement : null));
  for (let presses = 0; presses < most; presses++) {
    let reached = await isFocused();
    if (reached === null) {
      element = await target.elementHandle();
      reached = await isFocused();
    }
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** The calls of the action with this name that the page has made, each as the list of its arguments. */
export async function pressedOn(page: Page, name: string): Promise<unknown[][]> {
  const pressed = await page.evaluate(() => (window as unknown as { pressed: unknown[][] }).pressed);
  return pressed.filter(([each]) => each === name).map(([, ...values]) => values);
}

/** Opens collapsed parts, a few of each kind. A kind is identified by the elements around it and their classes. */
export async function openSome(page: Page, most = 3): Promise<void> {
  await page.evaluate((limit) => {
    const counts = new Map<string, number>();
    for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')) {
      let kind = '';
      for (let at: Element | null = button; at !== null; at = at.parentElement) {
        kind += `${at.localName}.${at.getAttribute('class') ?? ''} `;
      }
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= limit) button.click();
    }
  }, most);
}

/** Waits until the page has not changed for six frames, so that results such as a comparison are shown. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 0;
        const watch = new MutationObserver(() => {
          frames = 0;
        });
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        const look = () => {
          frames += 1;
          if (frames < 6) return void requestAnimationFrame(look);
          watch.disconnect();
          resolve();
        };
        look();
      }),
  );
}

/**
 * Expects that the page is accessible, that no code in the shown data has run, and that the page does not scroll
 * horizontally: in a wide window, and at 320 px.
 */
export async function expectSound(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await untilStill(page);
    expect(await violationsOf(page)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow), `at ${width}`).toBe(0);
  }
  expect(await page.evaluate(() => (window as unknown as { hacked?: unknown }).hacked)).toBeUndefined();
}

/** Chooses a file with a button that is pressed by keyboard. */
export async function chooseFile(page: Page, button: Locator, content: string): Promise<void> {
  await tabTo(page, button);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Goes to a part of the dashboard, such as `vendors/mixpanel`, waits for its data, and opens some collapsed parts. */
export async function go(page: Page, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.locator(`main[data-screen="${place.split(/[/?]/)[0]}"] h1:not(.loading)`).waitFor();
  await untilStill(page);
  await openSome(page);
  await untilStill(page);
}
