import { expose } from '../../../src/exposure/expose.ts';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import type { DisclosureRow, RecipientRow } from '../../../src/ledger/rows.ts';
import { disclosureRow, recipientRow } from '../ledger/samples.ts';

/** What one vendor got, Mixpanel unless `received` says otherwise. */
export function exposure(
  disclosures: ReadonlyArray<Partial<DisclosureRow>>,
  received: Partial<RecipientRow> = {},
): Exposure {
  const recipient = recipientRow(received);
  const rows = disclosures.map((each) => disclosureRow({ vendor: recipient.vendor, ...each }));
  const [summed] = expose({ recipients: [recipient], disclosures: rows });
  if (summed === undefined) throw new Error('nothing was exposed');
  return summed;
}

/** A third party that nobody has described. */
export const stranger: Partial<RecipientRow> = {
  vendor: 'host:dropzone-metrics.test',
  recipient: {
    id: 'host:dropzone-metrics.test',
    name: 'dropzone-metrics.test',
    owner: null,
    country: null,
    category: 'unknown',
    known: false,
    matchedBy: 'none',
    confidence: 1,
    hostedOn: null,
  },
  hosts: ['in.dropzone-metrics.test'],
};
