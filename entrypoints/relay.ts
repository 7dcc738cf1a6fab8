import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../src/observe/tap/frame.ts';

/**
 * Runs in the extension's world of every frame in which the tap runs. It is not a content script of the framework:
 * those post a message to the window, which the page could hear.
 */
export default defineUnlistedScript(() => startFrame(window, browser.runtime));
