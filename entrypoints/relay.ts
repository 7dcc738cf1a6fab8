import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '../src/observe/tap/relay/exchange.ts';
import { startFrame } from '../src/observe/tap/relay/frame.ts';

/** The browser's own API under its two names. A relay uses too little of it to load the polyfill into every frame. */
const { browser, chrome } = globalThis as unknown as Readonly<
  Record<string, { readonly runtime: Runtime } | undefined>
>;

/**
 * Runs in the extension's isolated world of every frame in which the tap runs. Not declared as a content script of WXT:
 * those post a message to the window, which the page could receive.
 */
export default defineUnlistedScript(async () => {
  const own = browser ?? chrome;
  return own ? startFrame(window, own.runtime) : null;
});
