import { openLedger } from '../../ledger/ledger.ts';
import { openOnce } from '../open-once.ts';

/** The ledger. Opening it takes time, and every popup needs it, so it is opened when this module is loaded. */
export const openedLedger = openOnce(openLedger);

openedLedger().catch(ignore);

/** The next call opens the ledger again, and rejects if that fails as well. */
function ignore(): void {}
