import type { browser as wxtBrowser } from 'wxt/browser';

/** The browser's name and major version, as in "Chromium 156". */
export async function browserName(browser: typeof wxtBrowser): Promise<string> {
  if ('getBrowserInfo' in browser.runtime) {
    const { name, version } = await browser.runtime.getBrowserInfo();
    return `${name} ${version.split('.')[0]}`;
  }
  return `Chromium ${/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? ''}`.trim();
}
