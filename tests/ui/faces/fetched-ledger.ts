import { keptRequests } from '../../../src/ledger/ledger.ts';
import type { LedgerFile } from '../ledger-file.ts';

/** A sample's ledger, and the current time for it, in milliseconds since the epoch. */
export interface FetchedLedger extends LedgerFile {
  readonly now: number;
}

/** Fetches the ledger of a sample. `full` is the crowded one with as many recent requests as a ledger keeps. */
export async function fetchedLedger(name: string): Promise<FetchedLedger> {
  const response = await fetch(`/ledger-${name === 'full' ? 'crowded' : name}.json`);
  const file: FetchedLedger = await response.json();
  return name === 'full' ? { ...file, ...repeated(file) } : file;
}

/** As many recent requests as a ledger keeps: those of a ledger, repeated. */
function repeated(file: LedgerFile): Pick<LedgerFile, 'requests' | 'details'> {
  const numbers = Array.from({ length: keptRequests }, (_, at) => at);
  const again = <Row extends { readonly observation: string }>(rows: readonly Row[]) =>
    numbers.map((at) => {
      const row = rows[at % rows.length] as Row;
      return { ...row, observation: `${row.observation}-${Math.floor(at / rows.length)}` };
    });
  const requests = again(file.requests).map((row, at) => ({ ...row, id: keptRequests - at, at: row.at - at }));
  return { requests, details: again(file.details) };
}
