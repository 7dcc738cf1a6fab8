import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { focusInPage } from '../focus.ts';
import { places } from './places.ts';
import { go, visits } from './visit.ts';

const visit = visits();

describe('with the Tab key', () => {
  let page: Page;

  beforeAll(async () => {
    page = await visit('ledger=crowded&settings=full#/coverage');
  });
  afterAll(() => page?.close());

  it.each(places)('%s always shows the focus', async (place) => {
    await go(page, place);
    await page.locator('main').focus();
    await expectFocusSeen(page);
  });
});

it('with forced colours, the current page and the open tab look different from the others', async () => {
  const page = await visit('ledger=few#/requests', { forcedColors: 'active' });
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
  await page.close();
});

/** Expects that each element in the Tab order, in both directions, shows its focus and is not hidden. */
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
