import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startHarness } from '../tests/ui/harness.ts';
import { places } from '../tests/ui/places.ts';
import { states } from '../tests/ui/states.ts';

// `npm run screens` takes pictures of every screen into out/screens: light and dark, wide and narrow, empty and
// crowded, in English and German. `npm run screens -- vendors` takes only those whose names contain a text.

interface Picture {
  readonly name: string;
  /** Query and fragment for the page that shows a screen. */
  readonly address: string;
  /** Widths and heights of the window. */
  readonly sizes: ReadonlyArray<readonly [width: number, height: number]>;
  /** Whether collapsed parts are opened first. */
  readonly opened?: boolean;
  /** What is clicked first, as a selector. */
  readonly clicked?: string;
}

const folder = 'out/screens';
const schemes = ['light', 'dark'] as const;
const languages = ['en', 'de'] as const;

/** Half of 1,280 × 900 is what is left of it at 200 %. */
const everySize = [
  [1280, 900],
  [1440, 900],
  [1920, 900],
  [640, 450],
  [320, 900],
] as const;

const ledgers = ['empty', 'one', 'few', 'crowded', 'hostile'] as const;

const pictures: readonly Picture[] = [
  ...Object.keys(states).flatMap((state) => {
    const sizes = [
      [360, 580],
      [320, 580],
    ] as const;
    const popup = { name: `popup-${state}`, address: `?face=popup&state=${state}`, sizes };
    return [popup, { ...popup, name: `${popup.name}-open`, opened: true }];
  }),
  ...ledgers.flatMap((ledger) =>
    places.map((screen) => ({
      name: `dashboard-${ledger}-${screen.replaceAll(/\W+/g, '-')}`,
      address: `?face=dashboard&ledger=${ledger}#/${screen}`,
      sizes: ledger === 'few' || ledger === 'crowded' ? everySize : everySize.slice(0, 1),
    })),
  ),
  ...['managed', 'fresh'].map((settings) => ({
    ...{ name: `dashboard-settings-${settings}`, sizes: everySize.slice(0, 1) },
    address: `?face=dashboard&ledger=few&settings=${settings}#/settings`,
  })),
  {
    name: 'dashboard-broken',
    address: '?face=dashboard&ledger=broken#/exposure',
    sizes: everySize.slice(0, 1),
  },
  {
    name: 'dashboard-few-requests-open',
    address: '?face=dashboard&ledger=few&raw#/requests',
    sizes: everySize,
    clicked: 'tbody tr',
  },
  ...ledgers.flatMap((ledger) => {
    const sizes = [
      [560, 400],
      [1200, 300],
    ] as const;
    const panel = { name: `panel-${ledger}`, address: `?face=panel&ledger=${ledger}`, sizes };
    return ledger === 'empty' ? [panel] : [panel, { ...panel, name: `${panel.name}-open`, clicked: 'tbody tr' }];
  }),
];

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  });
}

async function photograph(page: Page, path: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 300));
  });
  await page.screenshot({ path });
}

const [wanted = ''] = process.argv.slice(2).filter((argument) => argument !== '--');
await mkdir(folder, { recursive: true });
const harness = await startHarness();
let taken = 0;
for (const { name, address, sizes, opened, clicked } of pictures.filter((picture) => picture.name.includes(wanted))) {
  for (const language of languages) {
    const [query = '', fragment] = address.split('#');
    const inLanguage = `${query}&lang=${language}${fragment === undefined ? '' : `#${fragment}`}`;
    for (const colorScheme of schemes) {
      const [[width, height] = [1280, 900]] = sizes;
      const viewport = { width, height };
      const page = await harness.open(inLanguage, { viewport, colorScheme, reducedMotion: 'reduce' });
      if (opened) await openAll(page);
      if (clicked) await page.locator(clicked).first().click();
      for (const [wide, high] of sizes) {
        await page.setViewportSize({ width: wide, height: high });
        await photograph(page, `${folder}/${name}-${wide}-${colorScheme}-${language}.png`);
        taken += 1;
      }
      await page.close();
    }
  }
}
await harness.close();
console.log(`${taken} pictures in ${folder}/`);
process.exit(0);
