import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wantCallStacks } from '../src/observe/tap/relay/wanted-stacks.ts';

/** Runs before the relay, in the same world, if call stacks are enabled. */
export default defineUnlistedScript(wantCallStacks);
