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
  readonly widths: readonly number[];
  readonly height: number;
  /** Whether collapsed parts are opened first. */
  readonly opened?: boolean;
}

const folder = 'out/screens';
const schemes = ['light', 'dark'] as const;
const languages = ['en', 'de'] as const;

const ledgers = ['empty', 'one', 'few', 'crowded', 'hostile'] as const;

const pictures: readonly Picture[] = [
  ...Object.keys(states).flatMap((state) => {
    const popup = { name: `popup-${state}`, address: `?face=popup&state=${state}`, widths: [360, 320], height: 580 };
    return [popup, { ...popup, name: `${popup.name}-open`, opened: true }];
  }),
  ...ledgers.flatMap((ledger) =>
    places.map((screen) => ({
      name: `dashboard-${ledger}-${screen.replaceAll(/\W+/g, '-')}`,
      address: `?face=dashboard&ledger=${ledger}#/${screen}`,
      widths: ledger === 'few' || ledger === 'crowded' ? [1280, 1920, 320] : [1280],
      height: 900,
    })),
  ),
  ...['managed', 'fresh'].map((settings) => ({
    ...{ name: `dashboard-settings-${settings}`, widths: [1280], height: 900 },
    address: `?face=dashboard&ledger=few&settings=${settings}#/settings`,
  })),
  { name: 'dashboard-broken', address: '?face=dashboard&ledger=broken#/exposure', widths: [1280], height: 900 },
  ...ledgers.map((ledger) => ({
    ...{ name: `panel-${ledger}`, address: `?face=panel&ledger=${ledger}`, widths: [1000, 480], height: 420 },
  })),
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
for (const { name, address, widths, height, opened } of pictures.filter((picture) => picture.name.includes(wanted))) {
  for (const language of languages) {
    const [query = '', fragment] = address.split('#');
    const inLanguage = `${query}&lang=${language}${fragment === undefined ? '' : `#${fragment}`}`;
    for (const colorScheme of schemes) {
      const viewport = { width: widths[0] ?? 1280, height };
      const page = await harness.open(inLanguage, { viewport, colorScheme, reducedMotion: 'reduce' });
      if (opened) await openAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height });
        await photograph(page, `${folder}/${name}-${width}-${colorScheme}-${language}.png`);
        taken += 1;
      }
      await page.close();
    }
  }
}
await harness.close();
console.log(`${taken} pictures in ${folder}/`);
process.exit(0);
