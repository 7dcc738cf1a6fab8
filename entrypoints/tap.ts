import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tapPage } from '../src/observe/tap/page/in-page.ts';
import { comesLate } from '../src/observe/tap/relay/late.ts';

/**
 * Runs in the page's own world before any script of the page. Registered only for watched apps and for frames that they
 * embed. Does nothing in pages that were already open: they get another build of the tap, from `in-open-page.ts`.
 */
export default defineUnlistedScript(() => {
  if (!comesLate(window)) tapPage(window, null);
});
