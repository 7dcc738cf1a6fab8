import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tapPage } from '../src/observe/tap/in-page.ts';
import { comesLate } from '../src/observe/tap/late.ts';

/**
 * Runs in the page's own world, before any script of the page; registered for watched apps alone. A page that was there
 * before is entered by the background, with a secret.
 */
export default defineUnlistedScript(() => {
  if (!comesLate(window)) tapPage(window, null);
});
