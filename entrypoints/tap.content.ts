import { defineContentScript } from 'wxt/utils/define-content-script';
import { tapPage } from '../src/observe/tap/in-page.ts';

/** Runs in the page's own world, before any script of the page; registered for watched apps alone. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN',
  main: () => tapPage(window),
});
