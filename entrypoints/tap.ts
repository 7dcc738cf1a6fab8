import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tapPage } from '../src/observe/tap/in-page.ts';

/** Runs in the page's own world, before any script of the page; registered for watched apps alone. */
export default defineUnlistedScript(() => tapPage(window));
