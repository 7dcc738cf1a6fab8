import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourViolationsOf, violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';
import { states } from './states.ts';
import { showState } from './visit.ts';

const height = 580;

let harness: Harness;
/** Errors and console messages of the pages. */
const faults: string[] = [];
/** Notes the errors and console messages of a page. */
const noteFaults = (page: Page) => {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
};

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);

afterAll(() => harness?.close());

const open = async (
  state: string,
  { colorScheme = 'light' as 'light' | 'dark', forcedColors = 'none' as 'none' | 'active' } = {},
): Promise<Page> => {
  const context = { viewport: { width: 360, height }, colorScheme, forcedColors, reducedMotion: 'reduce' } as const;
  return harness.open(`?face=popup&state=${state}`, context, noteFaults);
};

/** Opens everything that can be opened, including nested parts. */
async function openAll(page: Page): Promise<void> {
  for (let rounds = 0; rounds < 4; rounds++) {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    });
  }
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function expectFit(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

describe('the popup', () => {
  let page: Page;

  beforeAll(async () => {
    page = await open('loading');
  });
  afterAll(() => page?.close());

  it.each(Object.keys(states))(
    '%s is accessible and fits, light and dark, and with doubled text size',
    async (state) => {
      await page.setViewportSize({ width: 360, height });
      await page.emulateMedia({ colorScheme: 'light' });
      await showState(page, state);
      await expectFit(page);
      await page.setViewportSize({ width: 320, height });
      expect(await overflowOf(page)).toBe(0);
      await openAll(page);
      // Everything is in view, since axe reports elements under the footer as too small.
      await page.setViewportSize({ width: 320, height: 5_000 });
      await expectFit(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height });
      const style = await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflowOf(page)).toBe(0);
      await style.evaluate((element) => (element as Element).remove());
    },
    60_000,
  );
});

describe('the popup, by keyboard', () => {
  it('opens a vendor and closes it again', async () => {
    const page = await open('personal');
    const vendor = page.getByRole('button', { name: 'Mixpanel', exact: true });
    for (
      let presses = 0;
      presses < 5 && !(await vendor.evaluate((button) => button === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await vendor.getAttribute('aria-expanded')).toBe('true');
    // Its fields are read when it is opened.
    await page.getByText('$set.$email').waitFor();
    expect(await page.getByText('$set.$email').isVisible()).toBe(true);
    expect(await page.getByText('SHA-256').isVisible()).toBe(true);
    expect(await page.getByText('form → base64 → JSON').first().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByText('properties.$lib_version').isVisible()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await vendor.getAttribute('aria-expanded')).toBe('false');
    await page.close();
  }, 30_000);

  it('reaches everything, and the focused element is never behind a bar', async () => {
    const page = await open('many-vendors');
    await openAll(page);
    const reached = new Set<string>();
    const buttons = await page.locator('button:visible').count();
    for (let presses = 0; presses < buttons; presses++) {
      await page.keyboard.press('Tab');
      const { name, hidden } = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { top, bottom } = focused.getBoundingClientRect();
        const bar = document.querySelector('.app-bar');
        const foot = document.querySelector('.popup-foot');
        const inBar = bar?.contains(focused) || foot?.contains(focused);
        const above = top < (bar?.getBoundingClientRect().bottom ?? 0) - 1;
        const below = bottom > (foot?.getBoundingClientRect().top ?? 0) + 1;
        return { name: focused.outerHTML, hidden: !inBar && (above || below) };
      });
      expect(hidden, name).toBe(false);
      reached.add(name);
    }
    expect(reached.size).toBe(buttons);
    await page.close();
  }, 60_000);
});

describe('the popup', () => {
  it('shows the result of an action', async () => {
    const page = await open('personal');
    await page.getByRole('button', { name: 'Export report' }).click();
    await page.getByText('Saved outflow-app.example.com-2026-11-23.json').waitFor();
    await page.goto(page.url().replace('personal', 'unavailable'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('That did not work: the disk is full').waitFor();
    await page.close();
  }, 30_000);

  it('leaves room for a scrollbar', async () => {
    const page = await open('many-vendors');
    // Browsers in tests hide their scrollbars.
    await page.addStyleTag({ content: 'html { width: 348px }' });
    expect(await page.evaluate(() => document.body.clientWidth)).toBe(348);
    await page.close();
  });

  it.each(['en', 'de'])('has all actions in one line at 320 pixels: %s', async (lang) => {
    const page = await harness.open(
      `?face=popup&state=personal&lang=${lang}`,
      { viewport: { width: 320, height } },
      noteFaults,
    );
    const lines = await page.locator('.popup-foot button').evaluateAll((buttons) => {
      const middle = ({ top, bottom }: DOMRect) => Math.round((top + bottom) / 2);
      return [...new Set(buttons.map((button) => middle(button.getBoundingClientRect())))];
    });
    expect(lines).toHaveLength(1);
    await page.close();
  });

  it.each([
    [360, 'en', 'personal'],
    [360, 'de', 'personal'],
    [320, 'en', 'personal'],
    [320, 'de', 'news'],
    [320, 'de', 'long-names'],
    [360, 'en', 'many-vendors'],
  ] as const)(
    'shows each vendor in two lines, and cuts off neither critical kinds nor counts: %d %s %s',
    async (width, lang, state) => {
      const page = await harness.open(
        `?face=popup&state=${state}&lang=${lang}`,
        { viewport: { width, height } },
        noteFaults,
      );
      await page.locator('.vendors').first().waitFor();
      const rows = await page.locator('.vendor-head:visible').evaluateAll((heads) =>
        heads.map((head) => {
          const isWhole = (part: Element) => {
            const { left, right } = part.getBoundingClientRect();
            const edge = head.getBoundingClientRect();
            return part.scrollWidth <= part.clientWidth + 1 && left >= edge.left && right <= edge.right;
          };
          const tops = (selector: string) =>
            new Set([...head.querySelectorAll(selector)].map((part) => Math.round(part.getBoundingClientRect().top)));
          return {
            height: head.getBoundingClientRect().height,
            chipLines: tops('.chips > li > .chip').size,
            isWhole: [...head.querySelectorAll('.chip-critical, .chips-more')].every(isWhole),
          };
        }),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.height).toBeLessThanOrEqual(64);
        expect(row.chipLines).toBeLessThanOrEqual(1);
        expect(row.isWhole).toBe(true);
      }
      await page.close();
    },
  );

  it('shows in an opened row what two lines have no room for', async () => {
    const page = await open('personal');
    await page.getByRole('button', { name: 'Mixpanel', exact: true }).click();
    const facts = page.locator('.vendor-facts').first();
    expect(await facts.innerText()).toContain('12 requests');
    expect(await facts.innerText()).toContain('Mixpanel, Inc. · US');
    await page.close();
  });

  it('offers to stop watching the app', async () => {
    const page = await open('personal');
    await page.getByRole('button', { name: 'Watching' }).click();
    await page.getByRole('button', { name: 'Stop watching' }).click();
    expect(await page.evaluate(() => (window as unknown as { pressed: string[][] }).pressed)).toEqual([['stop']]);
    await page.close();
  }, 30_000);

  it('shows text from payloads as text', async () => {
    const page = await open('hostile-text');
    await openAll(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
    await page.close();
  }, 30_000);

  it.each(['personal', 'not-watched'])(
    'is accessible with forced colours: %s',
    async (state) => {
      const page = await open(state, { forcedColors: 'active', colorScheme: 'dark' });
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
    30_000,
  );
});

it('never threw or wrote to the console', () => {
  expect(faults).toEqual([]);
});
