import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type Harness, startHarness } from '../tests/ui/harness.ts';

// Creates the stores' pictures in out/store: screens of the dashboard, and the popup and the icon on a plain
// background.

const folder = 'out/store';
const screenSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };

/** Screens of the dashboard, with their addresses. */
const screens = {
  '1-exposure': 'exposure',
  '2-vendor': 'vendors/mixpanel',
  '3-requests': 'requests',
  '4-policy': 'policy',
};

const harness = await startHarness();
await mkdir(folder, { recursive: true });
for (const language of ['en', 'de'] as const) {
  const { extensionDescription } = JSON.parse(await readFile(`public/_locales/${language}/messages.json`, 'utf8'));
  const sentence: string = extensionDescription.message;
  for (const [name, place] of Object.entries(screens)) {
    const page = await openFace(
      harness,
      `?face=dashboard&ledger=few&settings=full&lang=${language}#/${place}`,
      screenSize,
    );
    await save(page, `${name}-${language}`);
  }
  const popup = await openFace(harness, `?face=popup&state=personal&lang=${language}`, { width: 360, height: 580 });
  await showPicture(popup, await popup.screenshot(), screenSize, sentence);
  await save(popup, `5-popup-${language}`);
  const blank = await openFace(harness, `?face=popup&state=personal&lang=${language}`, tileSize);
  await showPicture(blank, await readFile('public/icon/128.png'), tileSize, 'Outflow');
  await save(blank, `promo-${language}`);
}
await harness.close();
process.exit(0);

function openFace({ open }: Harness, address: string, viewport: typeof screenSize): Promise<Page> {
  return open(address, { viewport, colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Shows a picture beside a text instead of the page. */
async function showPicture(page: Page, picture: Buffer, size: typeof screenSize, text: string): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><body style="margin:0;height:100vh;display:flex;align-items:center;justify-content:center;
    gap:${size.width / 16}px;background:#e9ecf2;color:#15181e;font:600 ${size === screenSize ? 36 : 48}px/1.4 system-ui,sans-serif">
    <img alt="" src="data:image/png;base64,${picture.toString('base64')}"
      style="max-height:90%;border-radius:8px;${size === screenSize ? 'box-shadow:0 8px 32px #0003' : ''}">
    <p style="max-width:45%;margin:0">${text}</p>`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 300));
  });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
