import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';

/**
 * Starts a browser for the tests of a file, which open screens in it by query and fragment. At its end no page may have
 * thrown, or written to its console.
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

/** Opens a screen of the dashboard; whatever its page throws or writes to the console is added to `faults`. */
export async function visit(
  harness: Harness,
  address: string,
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await harness.open(`?face=dashboard&${address}`, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(`${message.text()} ${message.location().url}`));
  page.on('filechooser', ignore); // Without a listener from the start, the first chooser may be missed.
  await page.locator('main[data-screen]').waitFor();
  return page;
}

function ignore(): void {}

/** Tabs until something has focus. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** What was done on the page under a name, each with what. */
export async function pressedOn(page: Page, name: string): Promise<unknown[][]> {
  const pressed = await page.evaluate(() => (window as unknown as { pressed: unknown[][] }).pressed);
  return pressed.filter(([each]) => each === name).map(([, ...values]) => values);
}

/** Opens what opens, a few of each kind: a kind is known by the elements that it is in, and their classes. */
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

/** Until nothing has changed for a few frames: what follows from what was done, such as a comparison, is there by then. */
export async function still(page: Page): Promise<void> {
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

/** The page is accessible, nothing in it has run, and it does not scroll sideways: wide, and at 320 px. */
export async function expectSound(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await still(page);
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

/** Goes to a place, waits until what it reads is there, and opens some of what opens. */
export async function go(page: Page, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.locator(`main[data-screen="${place.split(/[/?]/)[0]}"] h1:not(.loading)`).waitFor();
  await still(page);
  await openSome(page);
  await still(page);
}
