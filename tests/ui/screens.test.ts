import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { focusInPage } from '../focus.ts';
import { violationsOf } from './axe.ts';
import { clippedTexts } from './clipped.ts';
import { type Harness, startHarness } from './harness.ts';
import { expectSound, openSome, visit } from './visit.ts';

let harness: Harness;
/** Whatever the pages threw or wrote to their consoles. */
const faults: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);
afterAll(() => harness?.close());
afterEach(() => {
  expect(faults.splice(0)).toEqual([]);
});

/** Every place of the dashboard, by its address. */
const places = [
  'exposure',
  'exposure/mixpanel?kind=email',
  'exposure?view=flow',
  'vendors',
  'vendors/mixpanel',
  'requests',
  'sessions',
  'policy',
  'canaries',
  'coverage',
  'settings',
  'welcome',
];

/** Which settings go with a ledger. */
const settings = { empty: 'fresh', few: 'full', crowded: 'full', hostile: 'hostile' } as const;
const ledgers = Object.keys(settings) as Array<keyof typeof settings>;
const schemes = ['light', 'dark'] as const;

/** Goes to a place and waits until what it reads is there. */
async function go(page: Page, place: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.locator(`main[data-screen="${place.split(/[/?]/)[0]}"] h1:not(.loading)`).waitFor();
  await page.waitForTimeout(200); // What is read after that, such as a comparison.
  await openSome(page);
}

describe.each(ledgers)('with the %s ledger', (ledger) => {
  let page: Page;

  beforeAll(async () => {
    page = await visit(harness, `ledger=${ledger}&settings=${settings[ledger]}#/coverage`, faults);
  });
  afterAll(() => page?.context().close());

  it.each(places)('%s is accessible, inert and fits, light and dark', async (place) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await go(page, place);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectSound(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
  });

  it.each(places)('%s loses nothing at 200 %', async (place) => {
    await go(page, place);
    await page.setViewportSize({ width: 640, height: 450 });
    await expectNothingLost(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await expectNothingLost(page);
    await style.evaluate((element) => (element as Element).remove());
  });
});

describe('with Tab', () => {
  let page: Page;

  beforeAll(async () => {
    page = await visit(harness, 'ledger=crowded&settings=full#/coverage', faults);
  });
  afterAll(() => page?.context().close());

  it.each(places)('%s shows where one is', async (place) => {
    await go(page, place);
    await page.locator('main').focus();
    await expectFocusSeen(page);
  });
});

it('under forced colours, the place one is at and the tab that is open are told from the others', async () => {
  const page = await visit(harness, 'ledger=few#/requests', faults, { forcedColors: 'active' });
  await page.locator('tbody tr').first().click();
  for (const chosen of ['.tabs a[aria-current]', '.tab[aria-selected="true"]']) {
    await page.locator(chosen).waitFor();
    const [own, others] = await page.evaluate((selector) => {
      const colours = (found: Iterable<Element>) => [...found].map((each) => getComputedStyle(each).borderBottomColor);
      const all = document.querySelectorAll(selector.replace(/\[.*/, ''));
      return [
        colours([...all].filter((each) => each.matches(selector))),
        colours([...all].filter((each) => !each.matches(selector))),
      ] as const;
    }, chosen);
    expect(own).toHaveLength(1);
    expect(others.length).toBeGreaterThan(3);
    expect(others).not.toContain(own[0]);
  }
  await page.context().close();
});

describe.each(ledgers)('the panel with the %s ledger', (ledger) => {
  it.each(schemes)('is accessible, inert and fits, %s', async (colorScheme) => {
    const page = await harness.open(`?face=panel&ledger=${ledger}`, {
      ...{ viewport: { width: 1280, height: 420 }, colorScheme, reducedMotion: 'reduce' },
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => faults.push(message.text()));
    await page.locator('h1:not(.loading)').waitFor();
    await expectSound(page);
    await page.setViewportSize({ width: 640, height: 210 });
    await expectNothingLost(page);
    await page.context().close();
  });
});

/** Whatever Tab leads to, there and back, is seen to have focus and is not hidden. */
async function expectFocusSeen(page: Page): Promise<void> {
  const faults: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press(key);
      const focus = await page.evaluate(focusInPage);
      if (focus.faults.length > 0) faults.push(`${key} to ${focus.name.slice(0, 60)}: ${focus.faults.join(', ')}`);
    }
  }
  expect(faults).toEqual([]);
}

/** The page does not scroll sideways, and no text is cut off without a sign of it. */
async function expectNothingLost(page: Page): Promise<void> {
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await clippedTexts(page)).toEqual([]);
}
