import { openLedger } from '../../ledger/ledger.ts';
import { openOnce } from '../open-once.ts';

/**
 * The ledger. Opening it takes time and is needed for every page, so it starts when this module is loaded. An error is
 * reported when the ledger is used.
 */
export const openedLedger = openOnce(openLedger);

openedLedger().catch(untilAsked);

function untilAsked(): void {}
