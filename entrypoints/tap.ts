import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tapPage } from '../src/observe/tap/page/in-page.ts';
import { comesLate } from '../src/observe/tap/relay/late.ts';

/**
 * Runs in the page's own world before any script of the page. Registered for watched apps only. Pages that were already
 * open get another build of the tap, from `in-open-page.ts`.
 */
export default defineUnlistedScript(() => {
  if (!comesLate(window)) tapPage(window, null);
});
