import type { Baseline } from '../../../src/baseline/baseline.ts';
import { expose } from '../../../src/exposure/expose.ts';
import type { Exposure } from '../../../src/exposure/exposure.ts';
import type { DisclosureRow, RecipientRow } from '../../../src/ledger/rows.ts';
import { combineClaims } from '../../../src/policy/combine-claims.ts';
import type { Finding } from '../../../src/policy/finding.ts';
import { contextOf } from '../../../src/policy/findings.ts';
import type { Policy } from '../../../src/policy/policy.ts';
import type { Rule } from '../../../src/policy/rule.ts';
import { disclosureRow, newYear, recipientRow } from '../ledger/samples.ts';

/** The exposure of one vendor, Mixpanel unless `received` names another. */
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

/** A third party without a definition. */
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

/** The findings of one rule. */
export function raisedBy(
  { id, check }: Rule,
  parts: { exposures: readonly Exposure[]; policy?: Policy; baseline?: Baseline; now?: number },
): Finding[] {
  const context = contextOf({ policy: null, now: newYear, ...parts });
  return combineClaims(
    check(context).map((claim) => ({ ...claim, rule: id })),
    null,
  );
}
