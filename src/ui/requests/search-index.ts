import type { RequestRow } from '../../ledger/rows.ts';
import type { LedgerReader } from '../dashboard/sources.ts';
import { fieldsText, requestText } from './search.ts';

/** Number of requests whose fields are read at once. Reading them takes a few milliseconds. */
const chunk = 50;

/** The searchable texts of requests. It exists as long as its screen is open. */
export interface SearchIndex {
  /** Whether a request's fields have been read. */
  knows(row: RequestRow): boolean;
  /** The searchable text of a request, in lower case, including its fields if they have been read. */
  textOf(row: RequestRow): string;
  /**
   * Reads the fields of these requests that have not been read yet, in chunks, between which the screen stays responsive.
   * `onPiece` is called after each chunk. Other requests are removed from the index.
   * @param rows newest first
   * @param signal stops before the next chunk
   * @throws errors of the ledger
   */
  read(rows: readonly RequestRow[], onPiece: () => void, signal: AbortSignal): Promise<void>;
}

/** Creates an index of a ledger's requests. Nothing is read until it is requested. */
export function searchIndex(ledger: () => Promise<Pick<LedgerReader, 'details'>>): SearchIndex {
  const heads = new Map<string, string>();
  const fields = new Map<string, string>();
  const headOf = (row: RequestRow) => {
    const known = heads.get(row.observation) ?? requestText(row);
    heads.set(row.observation, known);
    return known;
  };
  const forgetAllBut = (rows: readonly RequestRow[]) => {
    const present = new Set(rows.map(({ observation }) => observation));
    for (const texts of [heads, fields]) for (const key of texts.keys()) if (!present.has(key)) texts.delete(key);
  };
  return {
    knows: ({ observation }) => fields.has(observation),
    textOf: (row) => `${headOf(row)}\n${fields.get(row.observation) ?? ''}`,
    async read(rows, onPiece, signal) {
      forgetAllBut(rows);
      const { details } = await ledger();
      const unread = rows.map(({ observation }) => observation).filter((observation) => !fields.has(observation));
      for (let from = 0; from < unread.length && !signal.aborted; from += chunk) {
        const wanted = unread.slice(from, from + chunk);
        const found = new Map((await details(wanted)).map((detail) => [detail.observation, fieldsText(detail)]));
        for (const observation of wanted) fields.set(observation, found.get(observation) ?? '');
        onPiece();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}
