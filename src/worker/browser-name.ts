import type { browser as wxtBrowser } from 'wxt/browser';

/** Firefox only. */
interface FirefoxRuntime {
  getBrowserInfo(): Promise<{ readonly name: string; readonly version: string }>;
}

/** The browser's name and major version, as in "Chromium 156". Every browser based on Chromium has this name. */
export async function browserName(browser: typeof wxtBrowser): Promise<string> {
  if ('getBrowserInfo' in browser.runtime) {
    const { name, version } = await (browser.runtime as unknown as FirefoxRuntime).getBrowserInfo();
    return `${name} ${version.split('.')[0]}`;
  }
  return `Chromium ${/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? ''}`.trim();
}
