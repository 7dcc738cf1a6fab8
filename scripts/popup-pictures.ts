import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from '../demo/browsers/browser.ts';

/** Saves pictures of the popup for an app, light and dark, at the size at which it opens. */
export async function photographPopup(browser: Browser, app: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await browser.extensionPage(`popup.html?app=${encodeURIComponent(app)}`);
  await page.setViewport(360, 580);
  for (const scheme of ['light', 'dark'] as const) {
    await page.setColorScheme(scheme);
    await settle(page);
    await page.screenshot(`${folder}/popup-${scheme}.png`);
  }
  await page.close();
}

/** Waits until content is shown, fonts are loaded and animations have ended. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deadline = Date.now() + 5000;
    while (document.body.textContent.trim() === '' && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50));
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 400));
  });
}
