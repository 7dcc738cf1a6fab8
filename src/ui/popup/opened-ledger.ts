import { openLedger } from '../../ledger/ledger.ts';
import { retried } from '../retried.ts';

/**
 * The ledger. Whatever the page in front is, opening it takes its time: it begins as this module is loaded, to be done
 * first, before it is needed; a failure is reported then.
 */
export const openedLedger = retried(openLedger);

openedLedger().catch(untilAsked);

function untilAsked(): void {}
