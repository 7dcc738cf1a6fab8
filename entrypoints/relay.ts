import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../src/observe/tap/relay/frame.ts';

/**
 * Runs in the extension's isolated world of every frame in which the tap runs. Not declared as a content script of WXT:
 * those post a message to the window, which the page could receive.
 */
export default defineUnlistedScript(() => startFrame(window, browser.runtime));
