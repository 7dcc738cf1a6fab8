import { type CategoryId, categoryIds, moreSevere, type Severity, severities, taxonomy } from '../classify/taxonomy.ts';
import { kindsOf, recordedIn } from '../ledger/kinds.ts';
import { mergeDisclosures, mergeRecipients } from '../ledger/merge.ts';
import type { DisclosureRow, KindSum, RecipientRow, Recorded } from '../ledger/rows.ts';
import { combinationsIn } from './combinations.ts';
import type { Combination, ExposedDisclosure, Exposure, ExposureSummary } from './exposure.ts';
import { withIdentifiers } from './identifiers.ts';

/** What each vendor holds, most severe first, from the ledger's sums: reads no disclosures. */
export function summarise(recipients: readonly RecipientRow[]): ExposureSummary[] {
  return mergeRecipients(recipients)
    .map((received) => summaryOf(received, received.kinds, received.recorded))
    .sort(byExposure);
}

/**
 * What each vendor holds, field by field, most severe first. Severity follows from everything that it received, not
 * from one request.
 */
export function expose(rows: {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
}): Exposure[] {
  const byVendor = groupByVendor(mergeDisclosures(withIdentifiers(rows.disclosures)));
  return mergeRecipients(rows.recipients)
    .map((received) => exposureOf(received, byVendor.get(received.vendor) ?? []))
    .sort(byExposure);
}

function exposureOf(received: RecipientRow, rows: readonly DisclosureRow[]): Exposure {
  const summary = summaryOf(received, kindsOf(rows), recordedIn(rows));
  const disclosures = rows
    .map((row): ExposedDisclosure => ({ ...row, severity: severityAmong(row.category, summary.combinations) }))
    .sort((a, b) => rank(b.severity) - rank(a.severity) || compareText(a.path, b.path));
  return { ...summary, disclosures };
}

function summaryOf(received: RecipientRow, kinds: readonly KindSum[], recorded: Recorded | null): ExposureSummary {
  const combinations = combinationsIn(kinds);
  const held = new Set(kinds.map(({ category }) => category));
  const categories = gravestFirst.filter((category) => held.has(category));
  return {
    received,
    severity: severityOf(categories, combinations),
    categories,
    combinations,
    personal: categories.some((category) => taxonomy[category].personal),
    recorded,
  };
}

/** An identifying field has at least the severity of its combination; context alone does not. */
export function severityAmong(category: CategoryId, combinations: readonly Combination[]): Severity {
  return severityOf(
    [category],
    combinations.filter(({ categories }) => categories.includes(category)),
  );
}

/** The severity of categories, with the combinations that they are part of. */
function severityOf(held: readonly CategoryId[], combinations: readonly Combination[]): Severity {
  const own = held.reduce<Severity>((worst, category) => moreSevere(worst, taxonomy[category].severity), 'none');
  return combinations
    .filter(({ categories }) => categories.some((category) => held.includes(category) && identifies(category)))
    .reduce<Severity>((worst, { severity }) => moreSevere(worst, severity), own);
}

const identifies = (category: CategoryId) => rank(taxonomy[category].severity) >= rank('medium');

const rank = (severity: Severity) => severities.indexOf(severity);
const gravestFirst = [...categoryIds].sort((a, b) => rank(taxonomy[b].severity) - rank(taxonomy[a].severity));
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares two vendors by what they hold; the most severe comes first. */
export function byExposure(a: ExposureSummary, b: ExposureSummary): number {
  return (
    rank(b.severity) - rank(a.severity) ||
    critical(b) - critical(a) ||
    b.categories.length - a.categories.length ||
    a.received.recipient.name.localeCompare(b.received.recipient.name, 'en')
  );
}

/** How many kinds of data a vendor holds that are critical by themselves. */
const critical = ({ categories }: ExposureSummary) =>
  categories.filter((category) => taxonomy[category].severity === 'critical').length;

function groupByVendor(rows: readonly DisclosureRow[]): Map<string, DisclosureRow[]> {
  const groups = new Map<string, DisclosureRow[]>();
  for (const row of rows) {
    const group = groups.get(row.vendor);
    if (group) group.push(row);
    else groups.set(row.vendor, [row]);
  }
  return groups;
}
