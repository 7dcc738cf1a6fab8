import { byExposure, expose } from '../../exposure/expose.ts';
import type { Exposure } from '../../exposure/exposure.ts';
import type { Rows } from '../../ledger/ledger.ts';
import type { RecipientRow } from '../../ledger/rows.ts';
import type { LedgerReader } from './sources.ts';

/** Reads the fields of the vendors in some rows, most severe vendor first. `inScope` filters the rows. */
export type FieldReader = (
  ledger: Pick<LedgerReader, 'disclosures'>,
  recipients: readonly RecipientRow[],
  inScope: (rows: Rows) => Rows,
) => Promise<Exposure[]>;

interface Known {
  /** The vendor's rows when its fields were read, as JSON. */
  readonly rowsJson: string;
  readonly exposure: Exposure;
}

/**
 * Creates a reader that reads one vendor after another, so that the screen stays responsive with any number of fields.
 * It reads a vendor again only if its rows have changed. Use one reader per scope, since it caches results.
 */
export function fieldReader(): FieldReader {
  let known: ReadonlyMap<string, Known> = new Map();
  return async (ledger, recipients, inScope) => {
    const read = new Map<string, Known>();
    for (const [vendor, rows] of byVendor(recipients)) {
      const rowsJson = JSON.stringify(rows);
      const before = known.get(vendor);
      if (before?.rowsJson === rowsJson) {
        read.set(vendor, before);
        continue;
      }
      const apps = [...new Set(rows.map(({ app }) => app))];
      const disclosures = await ledger.disclosures({ apps, vendors: [vendor] });
      const [exposure] = expose(inScope({ recipients: rows, disclosures }));
      if (exposure) read.set(vendor, { rowsJson, exposure });
    }
    known = read;
    return [...read.values()].map(({ exposure }) => exposure).sort(byExposure);
  };
}

function byVendor(recipients: readonly RecipientRow[]): Map<string, RecipientRow[]> {
  const vendors = new Map<string, RecipientRow[]>();
  for (const row of recipients) {
    const rows = vendors.get(row.vendor);
    if (rows) rows.push(row);
    else vendors.set(row.vendor, [row]);
  }
  return vendors;
}
