import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';
import { pressedOn } from './visit.ts';

let harness: Harness;
/** Errors of the pages. */
const faults: string[] = [];

beforeAll(async () => {
  harness = await startHarness();
}, 60_000);

afterAll(() => harness?.close());

const open = async (
  ledger: string,
  { hash = '#/requests', width = 1280, query = '', colorScheme = 'light' as 'light' | 'dark' } = {},
): Promise<Page> => {
  const context = { viewport: { width, height: 800 }, colorScheme };
  const page = await harness.open(`?face=dashboard&ledger=${ledger}${query}${hash}`, context, (opened) => {
    opened.on('pageerror', (error) => faults.push(error.message));
  });
  await page.locator('[data-screen="requests"] h1:not(.loading)').waitFor();
  return page;
};

const list = (page: Page) => page.getByRole('grid', { name: 'Requests, newest first' });
const rows = (page: Page) => list(page).locator('tbody tr');
const status = (page: Page) => page.locator('.requests-status p').first().textContent();
const hashOf = (page: Page) => new URL(page.url()).hash;
const activeRow = (page: Page) => page.locator('.virtual-active');
const pressTimes = async (page: Page, key: string, times: number) => {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
};
/** The content of the clipboard. The page is not a secure context, so it can only be read by pasting. */
const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    field.remove();
    return field.value;
  });
};
const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the requests', () => {
  it.each([
    ['few', 1280, 'light'],
    ['few', 1920, 'dark'],
    ['few', 320, 'light'],
    ['hostile', 320, 'dark'],
  ] as const)(
    'of the %s ledger are accessible and fit %i pixels, %s',
    async (ledger, width, colorScheme) => {
      const page = await open(ledger, { width, colorScheme });
      expect(await violationsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await rows(page).first().click();
      for (const tab of ['Fields', 'Wrapping', 'Headers', 'Raw', 'Stack']) {
        await page.getByRole('tab', { name: tab }).click();
        // The list beside it does not change.
        expect(await violationsOf(page, tab === 'Fields' ? 'html' : '.request-detail'), tab).toEqual([]);
        expect(await overflowOf(page), tab).toBe(0);
      }
      await page.close();
    },
    60_000,
  );

  it('fit with doubled text size', async () => {
    const page = await open('few', { width: 1280 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await page.setViewportSize({ width: 1279, height: 800 });
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });

  it('begin with a summary', async () => {
    const page = await open('few');
    expect(await page.locator('h1').textContent()).toMatch(
      /^41 recent requests went to 8 vendors\. \d+ of them carried personal data\.$/,
    );
    await page.close();
  });
});

describe('with the keyboard only', () => {
  it('a request is found, opened, read, and closed again', async () => {
    const page = await open('few');
    await page.keyboard.press('/');
    await page.keyboard.type('mixpanel $identify');
    await expect.poll(() => status(page)).toMatch(/^2 of 41 requests\. The values of 41 requests are only kept masked/);
    expect(hashOf(page)).toBe('#/requests?q=mixpanel+%24identify');
    await page.keyboard.press('Escape');
    await expect.poll(() => status(page)).toBe('41 of 41 requests.');
    await pressTimes(page, 'Tab', 4);
    expect(await list(page).evaluate((grid) => grid === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    expect(await activeRow(page).getAttribute('aria-rowindex')).toBe('42');
    await page.keyboard.press('Home');
    await pressTimes(page, 'ArrowDown', 3);
    await page.keyboard.press('Enter');
    const fields = page.getByRole('tab', { name: 'Fields' });
    await expect.poll(() => fields.evaluate((tab) => tab === document.activeElement)).toBe(true);
    expect(hashOf(page)).toMatch(/^#\/requests\/sentry-/);
    expect(await page.getByRole('tabpanel').textContent()).toContain('sdk');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tabpanel').textContent()).toMatch(/Body.*JSON/);
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { name: 'Stack' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => hashOf(page)).toBe('#/requests');
    expect(await list(page).evaluate((grid) => grid === document.activeElement)).toBe(true);
    expect(await activeRow(page).getAttribute('aria-rowindex')).toBe('5');
    await page.close();
  }, 30_000);

  it('Page Down and Page Up move by the number of visible rows, and the active row is always visible', async () => {
    const page = await open('full');
    await list(page).focus();
    const places: number[] = [];
    for (const key of ['PageDown', 'PageDown', 'End', 'PageUp', 'Home']) {
      await page.keyboard.press(key);
      places.push(Number(await activeRow(page).getAttribute('aria-rowindex')));
      const seen = () =>
        activeRow(page).evaluate((row) => {
          const [inner, outer] = [row, row.closest('table')].map((one) => one?.getBoundingClientRect());
          return (
            inner !== undefined && outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom + 1
          );
        });
      await expect.poll(seen, { message: key }).toBe(true);
    }
    const [first = 0, second = 0, end, up = 0, home] = places;
    expect(second - first).toBe(first - 2);
    expect(first).toBeGreaterThan(10);
    expect(end).toBe(2_001);
    expect(up).toBe(2_001 - (second - first));
    expect(home).toBe(2);
    expect(await rows(page).count()).toBeLessThan(60);
    await page.close();
  }, 30_000);

  it('a row has a menu', async () => {
    const page = await open('few');
    await list(page).focus();
    await pressTimes(page, 'ArrowDown', 2);
    await page.keyboard.press('Shift+F10');
    const items = await page.getByRole('menuitem').allTextContents();
    expect(items.slice(0, 6)).toEqual([
      'Copy as JSON',
      'Copy as cURL',
      'Copy as fetch',
      'Copy address',
      'Show Sentry',
      'Only requests to Sentry',
    ]);
    expect(await violationsOf(page)).toEqual([]);
    await pressTimes(page, 'ArrowDown', 5);
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toBe('#/requests?vendor=sentry');
    await expect.poll(() => status(page)).toMatch(/^10 of 41/);
    await page.keyboard.press('ContextMenu');
    await page.keyboard.press('Escape');
    expect(await list(page).evaluate((grid) => grid === document.activeElement)).toBe(true);
    await page.keyboard.press('c');
    await page.getByText('Copied. Values are masked.').waitFor();
    const copied = JSON.parse(await pasted(page));
    expect(copied).toMatchObject({ vendor: 'sentry', outcome: 'sent' });
    expect(JSON.stringify(copied)).not.toContain('ada.lovelace');
    await page.close();
  }, 30_000);
});

describe('links from other screens', () => {
  it('search values, and do not state that nothing matches if values are masked', async () => {
    const page = await open('few', { hash: '#/requests?q=ada%40person.example' });
    await page.getByText('Nothing was found in the requests that could be searched.').waitFor();
    expect(await pressedOn(page, 'searchValues')).toContainEqual(['ada@person.example']);
    await page.close();
  });

  it('select, open and search', async () => {
    const page = await open('few', { hash: '#/requests?q=email&vendor=mixpanel&kind=email&outcome=sent' });
    await expect.poll(() => status(page)).toMatch(/^\d of 41 requests\. The values of 41 requests/);
    const names = await rows(page).locator('.req-vendor').allTextContents();
    expect(new Set(names)).toEqual(
      new Set(['mediumMixpanel', 'criticalMixpanel'].filter((name) => names.includes(name))),
    );
    await page.evaluate(() => {
      location.hash = '#/requests?app=https%3A%2F%2Fnobody.example';
    });
    await page.getByText('No recent request is here to look into.').waitFor();
    await page.evaluate(() => {
      location.hash = '#/requests/gone?session=second';
    });
    await page.getByText('This request is no longer kept').waitFor();
    expect(await status(page)).toMatch(/^27 of 27/);
    await page.close();
  }, 30_000);
});

describe('the search', () => {
  it('finds fields by their paths, among 2,000 requests', async () => {
    const page = await open('full');
    await page.keyboard.press('/');
    await page.keyboard.type('$set.$email', { delay: 20 });
    await expect
      .poll(() => status(page), { timeout: 15_000 })
      .toMatch(/^[1-9]\d* of 2,000 requests\. The values of 2,000 requests/);
    await page.close();
  }, 60_000);
});

const arrive = (page: Page, times: number) =>
  page.evaluate((n) => (window as unknown as { arrive(n: number): void }).arrive(n), times);

describe('a search of values', () => {
  const query = '&search=held';
  /**
   * Answers the newest search, once the text has been searched for.
   * @param found observations; null if the search fails
   * @param times how often the text must have been searched for
   */
  const answer = async (page: Page, q: string, found: readonly string[] | null, times = 1) => {
    const askedFor = async () => (await pressedOn(page, 'searchValues')).filter(([text]) => text === q).length;
    await expect.poll(askedFor).toBeGreaterThanOrEqual(times);
    await page.evaluate(
      (some) => (window as unknown as { answerSearch(found: unknown): void }).answerSearch(some),
      found,
    );
  };
  const keyOf = async (page: Page, at: number) => (await rows(page).nth(at).getAttribute('data-key')) ?? '';
  const type = async (page: Page, q: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(q);
  };

  it('opens the newest match when everything has been searched, and not an older one before', async () => {
    const page = await open('few', { query });
    const newest = await keyOf(page, 0);
    expect(await rows(page).first().locator('.req-vendor').textContent()).not.toContain('Mixpanel');
    await type(page, 'mixpanel');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toMatch(/^[1-9]\d* of 41 requests\. The values of 41 requests/);
    expect(hashOf(page)).toBe('#/requests?q=mixpanel');
    await answer(page, 'mixpanel', [newest]);
    await expect.poll(() => hashOf(page)).toBe(`#/requests/${newest}?q=mixpanel`);
    await page.close();
  });

  it('keeps the newest match open after Enter, also once the pause in typing is over', async () => {
    const page = await open('few', { query });
    const newest = await keyOf(page, 0);
    // In the page, since the search must be answered before the pause is over.
    await page.evaluate(async (match) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
      field.value = 'mixpanel';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      const search = window as { answerSearch?(found: readonly string[]): void };
      while (search.answerSearch === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
      search.answerSearch([match]);
    }, newest);
    await expect.poll(() => hashOf(page)).toBe(`#/requests/${newest}?q=mixpanel`);
    await page.waitForTimeout(400);
    expect(hashOf(page)).toBe(`#/requests/${newest}?q=mixpanel`);
    await page.close();
  });

  it('shows no result of an earlier text', async () => {
    const page = await open('few', { query });
    await type(page, 'nowhere');
    await answer(page, 'nowhere', [await keyOf(page, 3)]);
    await expect.poll(() => status(page)).toMatch(/^1 of 41/);
    await page.keyboard.type('z');
    await page.waitForURL(/q=nowherez$/);
    await expect.poll(() => status(page)).toMatch(/^0 of 41/);
    await page.close();
  });

  it('that failed opens nothing when a match arrives later', async () => {
    const page = await open('few', { query });
    await type(page, 'nowhere');
    await page.keyboard.press('Enter');
    await answer(page, 'nowhere', null);
    await page.getByText('Nothing was found in the requests that could be searched.').waitFor();
    await arrive(page, 1);
    await answer(page, 'nowhere', ['arrived-41'], 2);
    await expect.poll(() => status(page)).toMatch(/^1 of 42/);
    expect(hashOf(page)).toBe('#/requests?q=nowhere');
    await page.close();
  });

  it('from the bar can be left with the Back button, which leads to the earlier screen', async () => {
    const page = await harness.open(`?face=dashboard&ledger=few${query}#/coverage`, {
      viewport: { width: 1280, height: 800 },
    });
    await page.locator('main[data-screen="coverage"]').waitFor();
    await type(page, 'mixpanel $identify');
    await page.keyboard.press('Enter');
    await answer(page, 'mixpanel $identify', []);
    await page.waitForURL(/#\/requests\/.+\?q=/);
    await page.goBack();
    await page.waitForURL(/#\/coverage$/);
    await page.close();
  });
});

describe('a live list', () => {
  it('grows at its top, is frozen while it is read, and shows new requests on demand', async () => {
    const page = await open('few');
    await arrive(page, 1);
    await expect.poll(() => status(page)).toBe('42 of 42 requests.');
    const third = rows(page).nth(2);
    const key = await third.getAttribute('data-key');
    await third.hover();
    await arrive(page, 3);
    const more = page.getByRole('button', { name: '3 new' });
    await more.waitFor();
    expect(await third.getAttribute('data-key')).toBe(key);
    await more.click();
    await expect.poll(() => rows(page).nth(5).getAttribute('data-key')).toBe(key);
    expect(await more.isVisible()).toBe(false);
    await page.close();
  }, 30_000);

  it('has all its requests again if the filter is cleared while one of them is open', async () => {
    const page = await open('few');
    expect(await rows(page).first().locator('.req-vendor').textContent()).not.toContain('Mixpanel');
    await page.keyboard.press('/');
    await page.keyboard.type('mixpanel');
    await expect.poll(() => status(page)).not.toMatch(/^41 of 41/);
    await rows(page).first().click();
    await page.locator('.request-detail').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => status(page)).toBe('41 of 41 requests.');
    await page.close();
  }, 30_000);
});

describe('values', () => {
  it('are shown and copied after they are revealed, until the user leaves or half a minute is over', async () => {
    const page = await open('few', { query: '&raw' });
    await rows(page).first().click();
    await page.getByRole('tab', { name: 'Raw' }).click();
    expect(await page.locator('body').textContent()).not.toContain('ada@person.example');
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByText('ada@person.example').waitFor();
    expect(await page.locator('.raw-body').textContent()).toContain('"id": 12345678901234567890');
    await page.getByRole('button', { name: 'Copy as cURL' }).click();
    await page.getByText('Copied, with its values.').waitFor();
    expect(await pasted(page)).toContain('--data-raw \'{"email"');
    await page.getByRole('tab', { name: 'Fields' }).click();
    await page.getByRole('tab', { name: 'Raw' }).click();
    expect(await page.getByText('ada@person.example').count()).toBe(0);
    // Lets half a minute pass quickly.
    await page.evaluate(() => {
      const later = setTimeout;
      Object.assign(window, { setTimeout: (run: () => void, ms: number) => later(run, ms === 30_000 ? 300 : ms) });
    });
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByText('ada@person.example').waitFor();
    await page.getByRole('button', { name: 'Reveal' }).waitFor();
    expect(await page.getByText('ada@person.example').count()).toBe(0);
    await page.close();
  }, 30_000);

  it('are shown and hidden one by one, and one that was not kept is reported', async () => {
    const page = await open('few', { query: '&raw' });
    await rows(page).first().click();
    await page.getByRole('button', { name: 'Show the value of u', exact: true }).click();
    await page.getByText('ada@person.example').waitFor();
    await page.getByRole('button', { name: 'Hide the value of u', exact: true }).click();
    await expect.poll(() => page.getByText('ada@person.example').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the value of em', exact: true }).click();
    await page.getByText('its value was not kept').waitFor();
    await page.close();
  }, 30_000);

  it('that were not kept are shown as absent', async () => {
    const page = await open('few');
    await rows(page).first().click();
    await page.getByRole('tab', { name: 'Raw' }).click();
    await page.getByRole('button', { name: 'Reveal' }).click();
    await page.getByText('Its values were not kept.').waitFor();
    await page.close();
  }, 30_000);
});

describe('hostile payloads', () => {
  it('are shown as text', async () => {
    const page = await open('hostile', { query: '&raw' });
    const count = await rows(page).count();
    expect(count).toBe(7);
    for (let at = 0; at < count; at++) {
      await rows(page).nth(at).click();
      await page.locator('.tree').first().waitFor();
      await page.getByRole('tab', { name: 'Wrapping' }).click();
      await page.getByRole('tab', { name: 'Raw' }).click();
      await page.getByRole('button', { name: 'Reveal' }).click();
      await page.locator('.raw-body').waitFor();
      await page.getByRole('tab', { name: 'Fields' }).click();
    }
    expect(await page.evaluate(() => (window as unknown as { hacked?: unknown }).hacked)).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  }, 60_000);
});

it('no page threw an error in the tests above', () => {
  expect(faults).toEqual([]);
});
