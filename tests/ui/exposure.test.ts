import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { categoryIds } from '../../src/classify/taxonomy.ts';
import { violationsOf } from './axe.ts';
import { type Harness, startHarness } from './harness.ts';
import { wideLedger } from './wide-ledger.ts';

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

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

/** @param address such as `ledger=few#/exposure?view=flow` */
async function open(address: string, { width = 1280, height = 800, ...options }: WindowOptions = {}): Promise<Page> {
  const context = { viewport: { width, height }, reducedMotion: 'reduce', ...options } as const;
  return harness.open(`?face=dashboard&lang=en&${address}`, context, noteFaults);
}

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const vendors = (page: Page) => page.locator('.matrix tbody tr:visible th a').allTextContents();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

const pressed = (page: Page) => page.evaluate(() => (window as unknown as { pressed: unknown[][] }).pressed);

async function expectFit(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

describe('the exposure screen', () => {
  it.each([
    ['the flow, dark', 'ledger=few#/exposure?view=flow&through=kinds', 'dark'],
    ['folded groups', 'ledger=one#/exposure?folded=contact+behaviour', 'light'],
    ['hostile texts', 'ledger=hostile#/exposure/mixpanel?kind=group-behaviour', 'dark'],
    ['nothing seen', 'ledger=empty#/exposure', 'light'],
    ['no permission', 'ledger=empty&permission=missing#/exposure', 'light'],
    ['permission taken back', 'ledger=one&permission=missing#/exposure', 'light'],
    ['nothing in the scope', 'ledger=few#/exposure?app=https%3A%2F%2Felse.test', 'light'],
  ] as const)('is accessible and fits: %s', async (_, address, colorScheme) => {
    const page = await open(address, { colorScheme });
    await expectFit(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFit(page);
    await page.close();
  });

  it('is accessible with forced colours', async () => {
    const page = await open('ledger=few#/exposure/mixpanel?kind=email', { forcedColors: 'active' });
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('shows a summary', async () => {
    const page = await open('ledger=few#/exposure');
    expect(await page.locator('h1').textContent()).toBe(
      '3 vendors received what a user typed: PostHog, Mixpanel and Sentry.',
    );
    const more = '8 vendors received data from app.fernhill.example, all of them personal data.';
    expect(await page.locator('h1 + p').textContent()).toBe(more);
    const figures = await page.locator('.figure').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(figures).toEqual(['#/vendors', '#/exposure?kinds=personal', '#/vendors', '#/coverage']);
    await page.locator('.figure').nth(1).click();
    await page.getByRole('button', { name: 'Personal only', pressed: true }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Page address' }).count()).toBe(0);
    await page.close();
  });

  it('links to other screens if there is nothing to show', async () => {
    const page = await open('ledger=empty&settings=fresh#/exposure');
    expect(await page.getByRole('link', { name: 'How to begin' }).getAttribute('href')).toBe('#/welcome');
    await page.close();
    const narrowed = await open('ledger=few#/exposure?app=https%3A%2F%2Felse.test');
    await narrowed.getByRole('button', { name: 'Show everything' }).click();
    await narrowed.locator('.matrix').waitFor();
    await narrowed.close();
    const blind = await open('ledger=empty&permission=missing#/exposure');
    await blind.getByRole('button', { name: 'Allow access' }).click();
    expect(await pressed(blind)).toEqual([['allow']]);
    await blind.close();
  });

  it('reports what could not be read and what was lost', async () => {
    const page = await open('ledger=crowded#/exposure');
    expect(await page.getByRole('link', { name: '1 request could not be read' }).getAttribute('href')).toBe(
      '#/coverage',
    );
    expect(await page.locator('.exposure-gaps').innerText()).toMatch(/^1 request could not be read \S.* 1\b/);
    expect(await page.getByText('3 requests or messages were lost').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the worst facts', () => {
  it('are up to three cards, each with a severity, its vendors and a next step, and do not repeat the headline', async () => {
    const page = await open('ledger=few#/exposure');
    const cards = page.locator('.worst > .worst-fact');
    await page.locator('.worst-fact code').first().waitFor();
    const words = await cards.locator('.severity-word').allInnerTexts();
    expect(words).toHaveLength(3);
    expect(words[0]).toBe('critical');
    expect(await cards.locator('svg.severity-shape').count()).toBe(3);
    const titles = await cards.locator('h3').allInnerTexts();
    expect(titles[0]).toBe('Where Outflow found what a user typed');
    expect(new Set(titles).size).toBe(3);
    const headline = await page.locator('h1').innerText();
    for (const title of titles) expect(headline).not.toContain(title);
    expect(await cards.first().locator('.worst-fact-vendors a').allInnerTexts()).toEqual([
      'PostHog',
      'Mixpanel',
      'Sentry',
    ]);
    expect(await cards.first().locator('.note').innerText()).toMatch(/^[≥≤]?\d+ requests? · Last /);
    for (let at = 0; at < 3; at++) expect(await cards.nth(at).locator('.worst-fact-next a').count()).toBe(1);
    await page.close();
  });

  it('lead to the evidence by keyboard, and back to the card', async () => {
    const page = await open('ledger=few#/exposure?kinds=personal');
    const next = page.locator('.worst > .worst-fact .worst-fact-next a').first();
    for (let presses = 0; presses < 40; presses++) {
      if (await next.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Typed input that PostHog received');
    expect(page.url()).toContain('kinds=personal');
    await page.keyboard.press('Escape');
    await expect.poll(() => next.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator('.worst-fact-vendors a', { hasText: 'Sentry' }).first().click();
    await expect.poll(() => focused(page)).toBe('Typed input that Sentry received');
    await page.close();
  });

  it('lead from a combination to what a breach would expose', async () => {
    const page = await open('ledger=one#/exposure');
    await page.getByRole('link', { name: 'See what a breach would expose' }).click();
    await expect.poll(() => focused(page)).toBe('If this vendor were breached today');
    await page.close();
  });

  it('are left out if nothing is at least medium', async () => {
    const page = await open('ledger=few#/exposure?app=https%3A%2F%2Felse.test');
    expect(await page.locator('.worst').count()).toBe(0);
    await page.close();
  });

  it.each(['exposure', 'exposure?view=flow', 'exposure?session=second'])(
    'have room in any window: %s',
    async (place) => {
      const page = await open(`ledger=crowded&settings=full#/${place}`, { colorScheme: 'dark' });
      for (const width of [320, 640, 900, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowOf(page), String(width)).toBe(0);
      }
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflowOf(page)).toBe(0);
      await page.close();
    },
  );
});

describe('what is new', () => {
  it('is counted above the matrix, with the date, and each new vendor, kind or count has one dot', async () => {
    const page = await open('ledger=few#/exposure');
    const since = /^new since 23 Nov, \d\d:\d\d$/;
    expect(await page.locator('.matrix-legend li').last().innerText()).toMatch(since);
    const notes = await page.locator('.figure .note').allInnerTexts();
    const dots = async (selector: string) => page.locator(`${selector} .new-mark`).count();
    const [vendorDots, cells] = [await dots('.matrix-vendor'), await page.locator('.matrix-new > a').count()];
    expect(vendorDots + (await dots('.matrix-kind')) + cells).toBeGreaterThan(0);
    if (vendorDots > 0) expect(notes[0]).toMatch(new RegExp(`^${vendorDots} new since 23 Nov, `));
    // A new vendor has the dot itself; its numbers then have none.
    expect(await page.locator('tr:has(.matrix-vendor .new-mark) .matrix-new').count()).toBe(0);
    for (const name of await page.locator('.matrix-new > a').evaluateAll((all) => all.map((each) => each.ariaLabel)))
      expect(name).toMatch(/, new$/);
    await page.close();
  });

  it('is not marked without earlier data', async () => {
    const page = await open('ledger=hostile#/exposure');
    expect(await page.locator('.new-mark, .matrix-new').count()).toBe(0);
    await page.close();
  });
});

describe('the search of the bar', () => {
  it('opens a vendor by its name, and looks for anything else in requests, by keyboard in three steps', async () => {
    const page = await open('ledger=few#/exposure');
    await page.keyboard.press('/');
    await page.keyboard.type('mixpanel');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/vendors\/mixpanel$/);
    await page.locator('main[data-screen=vendors]:focus').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ada@person.example');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/requests\?q=ada%40person\.example&open=match$/);
    await page.close();
  });

  it('leaves the bar one row in a window of 1,200 pixels, in German too', async () => {
    for (const lang of ['en', 'de']) {
      const page = await harness.open(`?face=dashboard&lang=${lang}&ledger=crowded#/exposure`, {
        viewport: { width: 1200, height: 700 },
        reducedMotion: 'reduce',
      });
      const heightOf = () => page.locator('.dashboard-bar').evaluate((bar) => bar.getBoundingClientRect().height);
      expect(await heightOf()).toBeLessThanOrEqual(49);
      await page.close();
    }
  });
});

describe('the matrix', () => {
  it('is sorted by the selected column, and announces it', async () => {
    const page = await open('ledger=few#/exposure');
    expect((await vendors(page))[0]).toBe('PostHog');
    const email = page.getByRole('columnheader', { name: 'E-mail', exact: true });
    await email.getByRole('button').click();
    await page.locator('th[aria-sort=descending]').waitFor();
    expect((await vendors(page))[0]).toBe('Sentry');
    await email.getByRole('button').click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    expect((await vendors(page)).at(-1)).toBe('Sentry');
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByLabel('Order').selectOption('name');
    await page.locator('th[aria-sort=ascending]', { hasText: 'Vendor' }).waitFor();
    expect((await vendors(page))[0]).toBe('Amplitude');
    await page.goBack();
    await page.goBack();
    await page.locator('th[aria-sort=descending]').waitFor();
    expect((await vendors(page))[0]).toBe('Sentry');
    await page.close();
  });

  it('finds vendors by name, and stores the search text in its address', async () => {
    const page = await open('ledger=few#/exposure');
    await page.getByRole('searchbox', { name: 'Find a vendor' }).fill('METRICS');
    expect(await vendors(page)).toEqual(['dropzone-metrics1.test', 'dropzone-metrics2.test']);
    await page.waitForURL(/find=METRICS/);
    await page.getByRole('searchbox', { name: 'Find a vendor' }).fill('nobody');
    await page.getByText('No vendor is called “nobody”.').waitFor();
    await page.close();
  });

  it('folds a group to one column with the number of its most frequent kind as a minimum', async () => {
    const page = await open('ledger=few#/exposure');
    const counts = () => page.locator('tr[data-vendor=mixpanel] [data-kind]').allTextContents();
    const contact = (await counts()).slice(0, 3).map(Number);
    await page.getByRole('button', { name: 'Contact', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Contact, all kinds' }).waitFor();
    expect((await counts())[0]).toBe(`≥${Math.max(...contact)}`);
    await page.getByRole('button', { name: 'Contact', exact: true }).click();
    await page.getByRole('columnheader', { name: 'E-mail', exact: true }).waitFor();
    await page.close();
  });

  it('leaves out fields below the chosen confidence', async () => {
    const page = await open('ledger=few#/exposure?confidence=0.97');
    const total = () => page.locator('.matrix [data-kind]').count();
    const certain = await total();
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByLabel('Confidence').selectOption('0.9');
    await page.waitForURL(/confidence=0.9$/);
    await expect.poll(total).toBeGreaterThan(certain);
    await page.getByLabel('Confidence').selectOption('');
    await page.waitForURL(/exposure$/);
    await page.close();
  });

  it('counts requests, and says so in its tooltip and above its evidence', async () => {
    const page = await open('ledger=few#/exposure');
    const cell = page.locator('tr[data-vendor=mixpanel] [data-kind=email]');
    const requests = await page.locator('tr[data-vendor=mixpanel] .matrix-sum').textContent();
    const share = `In ${await cell.textContent()} of ${requests} requests`;
    await cell.hover();
    await page.locator('.tip').getByText(share).waitFor();
    expect(await page.locator('.tip').innerText()).toContain('because together with the rest it is enough to phish');
    await page.keyboard.press('Escape');
    await cell.click();
    await page.locator('.side-panel [data-category=email]').first().waitFor();
    const fields = await page.locator('.side-panel [data-category=email]').count();
    expect(await page.locator('.exposure-count').textContent()).toMatch(
      new RegExp(`^${share}, in ${fields} fields?\\.$`),
    );
    await page.close();
  });

  it('can be used with the keyboard only', async () => {
    const page = await open('ledger=few#/exposure');
    const isInMatrix = () => page.evaluate(() => document.activeElement?.closest('.matrix') !== null);
    for (let presses = 0; presses < 50 && !(await isInMatrix()); presses++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('PostHog');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('E-mail, Mixpanel: in 2 of 6 requests, high, new');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('E-mail that Mixpanel received');
    expect(await page.locator('.side-panel').getByText('It is your test value “email”.').first().isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('link', { name: 'Everything that Mixpanel received' }).getAttribute('href')).toBe(
      '#/vendors/mixpanel',
    );
    expect(await page.getByRole('link', { name: 'Requests that contained it' }).getAttribute('href')).toBe(
      '#/requests?vendor=mixpanel&kind=email',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('E-mail, Mixpanel: in 2 of 6 requests, high, new');
    expect(await page.locator('.side-panel').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('E-mail');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('Contact');
    await page.keyboard.press('Control+Home');
    expect(await focused(page)).toBe('PostHog');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.matrix') === null)).toBe(true);
    await page.close();
  });

  it('never hides the focused element behind its headings', async () => {
    const page = await open('ledger=crowded#/exposure', { width: 900, height: 640 });
    await page.locator('.matrix tbody th a').first().focus();
    const keys = [...'DDDDDDDDDDDDRRRRRRRRRRRRRRRRRRLLLLLLLLLLUUUUUUUUU'];
    for (const key of keys) {
      await page.keyboard.press({ D: 'ArrowDown', R: 'ArrowRight', L: 'ArrowLeft', U: 'ArrowUp' }[key] ?? key);
      const hidden = await page.evaluate(async () => {
        // A focused element is scrolled into view in the next frame.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const element = document.activeElement as HTMLElement;
        const box = element.getBoundingClientRect();
        const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return at !== null && (element.contains(at) || at.contains(element)) ? '' : element.outerHTML;
      });
      expect(hidden).toBe('');
    }
    await page.close();
  });

  it('keeps the focus inside the side panel if it covers everything', async () => {
    const page = await open('ledger=few#/exposure/mixpanel?kind=email', { width: 320, height: 640 });
    await page.locator('.side-panel h2').waitFor();
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.side-panel') !== null)).toBe(true);
    }
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.side-panel').waitFor({ state: 'detached' });
    await page.close();
  });

  it('shows text from payloads as text', async () => {
    const page = await open('ledger=hostile#/exposure/mixpanel?kind=group-behaviour');
    await page.locator('.side-panel .field').first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/(?!\n|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
    await page.close();
  });
});

describe('the flow', () => {
  it('has a table with links to the same evidence', async () => {
    const page = await open('ledger=few#/exposure?view=flow');
    await page.getByRole('button', { name: 'The same as a table' }).click();
    await page.locator('.flow-table tr', { hasText: 'Mixpanel' }).getByRole('link', { name: 'Contact' }).click();
    await page.getByRole('heading', { name: 'Contact, all kinds that Mixpanel received' }).waitFor();
    await page.close();
  });

  it('describes the focused element', async () => {
    const page = await open('ledger=crowded#/exposure?view=flow');
    const node = page.getByRole('link', { name: /^Mixpanel: / });
    await node.focus();
    expect(await page.locator('.flow-said').textContent()).toMatch(
      /^Mixpanel: \d+ kinds of data, \d+ times, critical$/,
    );
    expect(await page.getByRole('link', { name: /further vendors: / }).count()).toBe(1);
    await page.close();
  });
});

describe('pictures', () => {
  it.each(['matrix', 'flow'])('of the %s can be saved as SVG and PNG', async (view) => {
    const page = await open(`ledger=few#/exposure?view=${view}`);
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    await page.getByText(`Saved outflow-app.fernhill.example-2026-11-23.${view}.svg`).waitFor();
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    await page.getByText(`Saved outflow-app.fernhill.example-2026-11-23.${view}.png`).waitFor();
    const [svg, png] = await page.evaluate(async () => {
      const [first = [], second = []] = (window as unknown as { pressed: unknown[][] }).pressed;
      const document = new DOMParser().parseFromString(String(first[3]), 'image/svg+xml');
      const bitmap = await createImageBitmap(second[3] as Blob);
      return [
        {
          call: first.slice(0, 3),
          root: document.documentElement.localName,
          title: document.querySelector('title')?.textContent,
        },
        { call: second.slice(0, 3), width: bitmap.width, height: bitmap.height },
      ] as const;
    });
    expect(svg.call).toEqual(['saveFile', `outflow-app.fernhill.example-2026-11-23.${view}.svg`, 'image/svg+xml']);
    expect(svg.root).toBe('svg');
    expect(svg.title).toContain(await page.locator('h1').textContent());
    expect(png.call).toEqual(['saveFile', `outflow-app.fernhill.example-2026-11-23.${view}.png`, 'image/png']);
    expect(png.width).toBeGreaterThan(1_280);
    await page.close();
  });

  it.each(['few', 'crowded'])('fit one page of paper: %s', async (ledger) => {
    for (const view of ['matrix', 'flow']) {
      const page = await open(`ledger=${ledger}#/exposure?view=${view}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      const [, , , right = 0, top = 0] = (/\/MediaBox \[(\S+) (\S+) (\S+) (\S+)\]/.exec(pdf) ?? []).map(Number);
      expect([Math.round(right), Math.round(top)]).toEqual([842, 595]);
      expect(await page.locator('.print-picture svg').count()).toBe(0);
      await page.close();
    }
  });
});

describe('with 80 vendors and every kind of data', () => {
  it('draws every cell, sorts by a kind, collapses a group and finds vendors', async () => {
    const page = await open('ledger=empty#/exposure');
    await page.route('**/ledger-empty.json', (route) => route.fulfill({ json: wideLedger(80, 250) }));
    await page.reload();
    const lines = page.locator('.matrix tbody tr');
    await lines.nth(79).waitFor();
    const counts = page.locator('.matrix [data-kind]');
    const kinds = categoryIds.length - 1;
    await expect.poll(() => counts.count(), { timeout: 20_000 }).toBe(80 * kinds);
    await page.getByRole('button', { name: 'Contact', exact: true }).click();
    await expect.poll(() => counts.count()).toBeLessThan(80 * kinds);
    await page.getByRole('searchbox', { name: 'Find a vendor' }).fill('79');
    await expect.poll(() => lines.count()).toBe(1);
    await page.close();
  });
});

it('no page threw an error or wrote to the console in the tests above', () => {
  expect(faults).toEqual([]);
});
