import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../src/observe/tap/frame.ts';

/** Runs in the extension's world of every frame in which the tap runs. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => startFrame(window, browser.runtime),
});
