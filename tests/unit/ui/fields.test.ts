import { describe, expect, it } from 'vitest';
import { seededLedger } from '../../../bench/seeded-ledger.ts';
import { expose } from '../../../src/exposure/expose.ts';
import type { RecipientRow } from '../../../src/ledger/rows.ts';
import { fieldReader } from '../../../src/ui/dashboard/fields.ts';

const seeded = seededLedger(1_750_000_000_000);
const vendors = new Set(seeded.recipients.slice(0, 6).map(({ vendor }) => vendor));
const recipients = seeded.recipients.filter(({ vendor }) => vendors.has(vendor));
const disclosures = seeded.disclosures.filter(({ vendor }) => vendors.has(vendor));

/** A ledger that records for which vendors fields were read. */
function recordingLedger() {
  const read: string[] = [];
  return {
    read,
    disclosures: async (filter: { vendors?: readonly string[] | undefined } = {}) => {
      read.push(...(filter.vendors ?? []));
      return disclosures.filter(({ vendor }) => filter.vendors?.includes(vendor));
    },
  };
}

describe('reading fields vendor by vendor', () => {
  it('gives the same result as reading all of them at once', async () => {
    const exposures = await fieldReader()(recordingLedger(), recipients, (rows) => rows);
    expect(exposures).toEqual(expose({ recipients, disclosures }));
  });

  it('leaves out what is not in scope', async () => {
    const exposures = await fieldReader()(recordingLedger(), recipients, (rows) => ({
      ...rows,
      disclosures: rows.disclosures.filter(({ confidence }) => confidence >= 0.9),
    }));
    expect(exposures).toEqual(
      expose({ recipients, disclosures: disclosures.filter(({ confidence }) => confidence >= 0.9) }),
    );
  });

  it('reads again only the vendors that have received something since', async () => {
    const ledger = recordingLedger();
    const read = fieldReader();
    const before = await read(ledger, recipients, (rows) => rows);
    expect(ledger.read).toHaveLength(6);
    const [first, ...others] = recipients as [RecipientRow, ...RecipientRow[]];
    const later = [{ ...first, requests: first.requests + 1 }, ...others];
    const after = await read(ledger, later, (rows) => rows);
    expect(ledger.read.slice(6)).toEqual([first.vendor]);
    expect(after).toEqual(expose({ recipients: later, disclosures }));
    const same = after.filter((exposure) => before.includes(exposure));
    expect(same).toHaveLength(5);
  });

  it('forgets vendors that are gone', async () => {
    const read = fieldReader();
    await read(recordingLedger(), recipients, (rows) => rows);
    expect(await read(recordingLedger(), recipients.slice(2), (rows) => rows)).toHaveLength(4);
    const ledger = recordingLedger();
    await read(ledger, recipients, (rows) => rows);
    expect(ledger.read).toEqual(recipients.slice(0, 2).map(({ vendor }) => vendor));
  });
});
