import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startHarness } from '../tests/ui/harness.ts';
import { layoutFaults, oneRowBars } from '../tests/ui/layout.ts';
import { pictures } from '../tests/ui/pictures.ts';

// `npm run screens` takes pictures of every screen into out/screens: light and dark, wide and narrow, empty and
// crowded, in English and German. `npm run screens -- vendors` takes only those whose names contain a text. It checks the
// layout of each, and fails if one has faults.

const folder = 'out/screens';
const schemes = ['light', 'dark'] as const;
const languages = ['en', 'de'] as const;

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
let faulty = 0;
for (const { name, query, place, sizes, opened, clicked } of pictures.filter((picture) =>
  picture.name.includes(wanted),
)) {
  for (const language of languages) {
    const inLanguage = `${query}&lang=${language}${place === undefined ? '' : `#/${place}`}`;
    for (const colorScheme of schemes) {
      const [[width, height] = [1280, 900]] = sizes;
      const viewport = { width, height };
      const page = await harness.open(inLanguage, { viewport, colorScheme, reducedMotion: 'reduce' });
      if (opened) await openAll(page);
      if (clicked) await page.locator(clicked).first().click();
      for (const [wide, high] of sizes) {
        await page.setViewportSize({ width: wide, height: high });
        const path = `${folder}/${name}-${wide}-${colorScheme}-${language}.png`;
        await photograph(page, path);
        taken += 1;
        const faults = await layoutFaults(page, oneRowBars(wide));
        for (const fault of faults) console.log(`${path}: ${fault}`);
        if (faults.length > 0) faulty += 1;
      }
      await page.close();
    }
  }
}
await harness.close();
console.log(`${taken} pictures in ${folder}/, ${faulty} with faults of the layout`);
process.exit(faulty > 0 ? 1 : 0);
