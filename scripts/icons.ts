import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Renders `public/icon/outflow.svg` in the sizes that browsers use. Run it after changing the icon:
// `node scripts/run.mjs icons`.

/** In pixels. */
const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('outflow.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
