import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Runtime } from '../src/observe/tap/relay/exchange.ts';
import { startFrame } from '../src/observe/tap/relay/frame.ts';

/**
 * The browser's own API. A relay uses too little of it to load the polyfill into every frame. In Chromium, `browser` may
 * be an element of the page with that name.
 */
const { chrome } = globalThis as unknown as { readonly chrome: { readonly runtime: Runtime } };

/**
 * Runs in the extension's isolated world of every frame in which the tap runs. Not declared as a content script of WXT:
 * those post a message to the window, which the page could receive.
 */
export default defineUnlistedScript(() => startFrame(window, chrome.runtime));
