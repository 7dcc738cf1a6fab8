import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tapPage } from '../src/observe/tap/page/in-page.ts';
import { comesLate } from '../src/observe/tap/relay/late.ts';

/**
 * Runs in the page's own world before any script of the page. Registered for watched apps only. The background injects
 * it with a secret into pages that were already open.
 */
export default defineUnlistedScript(() => {
  if (!comesLate(window)) tapPage(window, null);
});
