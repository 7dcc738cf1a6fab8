import { fileURLToPath } from 'node:url';
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './executable.ts';
import { launchFirefox } from './firefox.ts';

/** The name by which `wxt build -b` knows a browser. */
export const buildTarget: Readonly<Record<BrowserKind, 'chrome' | 'firefox'>> = {
  chromium: 'chrome',
  firefox: 'firefox',
};

/** Folder of the extension built for a browser. */
export function extensionFolder(kind: BrowserKind): string {
  return fileURLToPath(new URL(`../../.output/${buildTarget[kind]}-mv3`, import.meta.url));
}

/**
 * Launches a browser, by default with the extension that was built for it. A headless browser with extension and sink
 * also keeps its network log.
 */
export function launch(
  kind: BrowserKind,
  { extension = extensionFolder(kind), ...options }: Partial<LaunchOptions> = {},
): Promise<Browser> {
  const keepNetworkLog = extension !== null && options.sinkPort !== undefined && !options.headed;
  return { chromium: launchChromium, firefox: launchFirefox }[kind]({ extension, keepNetworkLog, ...options });
}
