import { maskedTextLabel } from '../classify/classification.ts';
import { type CategoryId, categoryIds, graver, type Severity, severities, taxonomy } from '../classify/taxonomy.ts';
import { mergeDisclosures, mergeRecipients } from '../ledger/merge.ts';
import type { DisclosureRow, RecipientRow } from '../ledger/rows.ts';
import { combinationsIn } from './combinations.ts';
import type { Combination, ExposedDisclosure, Exposure, Recorded } from './exposure.ts';

/** What each vendor holds, gravest first: severity follows everything it has received, not one request. */
export function expose(rows: {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
}): Exposure[] {
  const byVendor = groupByVendor(mergeDisclosures(rows.disclosures));
  return mergeRecipients(rows.recipients)
    .map((received) => exposureOf(received, byVendor.get(received.vendor) ?? []))
    .sort(
      (a, b) =>
        rank(b.severity) - rank(a.severity) ||
        b.categories.length - a.categories.length ||
        a.received.recipient.name.localeCompare(b.received.recipient.name, 'en'),
    );
}

function exposureOf(received: RecipientRow, rows: readonly DisclosureRow[]): Exposure {
  const combinations = combinationsIn(rows);
  const disclosures = rows
    .map((row): ExposedDisclosure => ({ ...row, severity: severityAmong(row, combinations) }))
    .sort((a, b) => rank(b.severity) - rank(a.severity) || compareText(a.path, b.path));
  const categories = [...new Set(disclosures.map(({ category }) => category))]
    .filter((category) => category !== 'other')
    .sort(byGravity);
  return {
    received,
    severity: disclosures.reduce<Severity>((worst, { severity }) => graver(worst, severity), 'none'),
    categories,
    combinations,
    disclosures,
    personal: categories.some((category) => taxonomy[category].personal),
    recorded: recordedIn(rows),
  };
}

/** How much of what was recorded of the page was masked before it left. */
function recordedIn(rows: readonly DisclosureRow[]): Recorded | null {
  const sum = (isOne: (row: DisclosureRow) => boolean) =>
    rows.filter(isOne).reduce((total, { count }) => total + count, 0);
  const shown = sum(
    ({ category, detector }) => (category === 'replay-text' || category === 'input-value') && detector === 'vendor',
  );
  const masked = sum(({ label }) => label === maskedTextLabel);
  return shown + masked === 0 ? null : { shown, masked };
}

/** A field that identifies someone is as grave as the combination it takes part in; its context alone is not. */
function severityAmong({ category }: DisclosureRow, combinations: readonly Combination[]): Severity {
  const own: Severity = taxonomy[category].severity;
  if (rank(own) < rank('medium')) return own;
  return combinations
    .filter(({ categories }) => categories.includes(category))
    .reduce<Severity>((worst, { severity }) => graver(worst, severity), own);
}

const rank = (severity: Severity) => severities.indexOf(severity);
const order = new Map(categoryIds.map((id, index) => [id, index]));
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function byGravity(a: CategoryId, b: CategoryId): number {
  return rank(taxonomy[b].severity) - rank(taxonomy[a].severity) || (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

function groupByVendor(rows: readonly DisclosureRow[]): Map<string, DisclosureRow[]> {
  const groups = new Map<string, DisclosureRow[]>();
  for (const row of rows) {
    const group = groups.get(row.vendor);
    if (group) group.push(row);
    else groups.set(row.vendor, [row]);
  }
  return groups;
}
