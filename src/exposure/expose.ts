import {
  type CategoryId,
  categoryIds,
  moreSevere,
  type Severity,
  severityRank,
  taxonomy,
} from '../classify/taxonomy.ts';
import { kindsOf, recordedIn } from '../ledger/kinds.ts';
import { mergeRecipients, mergingDisclosures } from '../ledger/merge.ts';
import type { DisclosureRow, KindSum, RecipientRow, Recorded } from '../ledger/rows.ts';
import { atOnce, createPace, type Pace, type Steps } from '../steps.ts';
import { combinationsIn } from './combinations.ts';
import type { Combination, ExposedDisclosure, Exposure, ExposureSummary } from './exposure.ts';
import { asIdentifier, type KnownIdentifiers, learnIdentifier } from './identifiers.ts';

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
export function expose(rows: ExposedRows): Exposure[] {
  return atOnce(exposing(rows));
}

/** Rows of the ledger. */
export interface ExposedRows {
  readonly recipients: readonly RecipientRow[];
  readonly disclosures: readonly DisclosureRow[];
}

/** Number of rows that are processed between two pauses. */
const rowsAStep = 256;

/** {@link expose}, in steps. */
export function* exposing(rows: ExposedRows): Steps<Exposure[]> {
  const isDue = createPace(rowsAStep);
  const known: KnownIdentifiers = new Map();
  for (const row of rows.disclosures) {
    if (isDue(1)) yield;
    learnIdentifier(row, known);
  }
  const byVendor = new Map<string, DisclosureRow[]>();
  for (const row of rows.disclosures) {
    if (isDue(1)) yield;
    const own = known.size === 0 ? row : asIdentifier(row, known);
    const group = byVendor.get(row.vendor);
    if (group === undefined) byVendor.set(row.vendor, [own]);
    else group.push(own);
  }
  const exposures: Exposure[] = [];
  for (const received of mergeRecipients(rows.recipients)) {
    const merged = yield* mergingDisclosures(byVendor.get(received.vendor) ?? [], isDue);
    exposures.push(yield* exposingOne(received, merged, isDue));
  }
  return exposures.sort(byExposure);
}

function* exposingOne(received: RecipientRow, rows: readonly DisclosureRow[], isDue: Pace): Steps<Exposure> {
  const summary = summaryOf(received, kindsOf(rows), recordedIn(rows));
  const severityOf = oncePerCategory((category) => severityAmong(category, summary.combinations));
  const disclosures: ExposedDisclosure[] = [];
  for (const row of rows) {
    if (isDue(1)) yield;
    disclosures.push({ ...row, severity: severityOf(row.category) });
  }
  disclosures.sort((a, b) => severityRank(b.severity) - severityRank(a.severity) || compareText(a.path, b.path));
  return { ...summary, disclosures };
}

function oncePerCategory(find: (category: CategoryId) => Severity): (category: CategoryId) => Severity {
  const known = new Map<CategoryId, Severity>();
  return (category) => {
    const severity = known.get(category) ?? find(category);
    known.set(category, severity);
    return severity;
  };
}

function summaryOf(received: RecipientRow, kinds: readonly KindSum[], recorded: Recorded | null): ExposureSummary {
  const combinations = combinationsIn(kinds);
  const held = new Set(kinds.map(({ category }) => category));
  const categories = mostSevereFirst.filter((category) => held.has(category));
  return {
    received,
    severity: severityOf(categories, combinations),
    categories,
    combinations,
    personal: categories.some((category) => taxonomy[category].personal),
    recorded,
  };
}

/**
 * The severity of a kind of data at a vendor. A kind that identifies someone by itself has at least the severity of its
 * combinations; others keep their own.
 */
export function severityAmong(category: CategoryId, combinations: readonly Combination[]): Severity {
  return severityOf(
    [category],
    combinations.filter(({ categories }) => categories.includes(category)),
  );
}

/** The severity of categories, with the combinations in which one of them identifies someone. */
function severityOf(held: readonly CategoryId[], combinations: readonly Combination[]): Severity {
  const own = held.reduce<Severity>((worst, category) => moreSevere(worst, taxonomy[category].severity), 'none');
  return combinations
    .filter(({ categories }) => categories.some((category) => held.includes(category) && identifies(category)))
    .reduce<Severity>((worst, { severity }) => moreSevere(worst, severity), own);
}

/** Whether a kind of data identifies someone by itself: its severity is at least medium. */
const identifies = (category: CategoryId) => severityRank(taxonomy[category].severity) >= severityRank('medium');

const mostSevereFirst = [...categoryIds].sort(
  (a, b) => severityRank(taxonomy[b].severity) - severityRank(taxonomy[a].severity),
);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Compares two vendors: by severity, then by the numbers of critical kinds and of all kinds, the higher first; then by
 * name.
 */
export function byExposure(a: ExposureSummary, b: ExposureSummary): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    critical(b) - critical(a) ||
    b.categories.length - a.categories.length ||
    a.received.recipient.name.localeCompare(b.received.recipient.name, 'en')
  );
}

/** How many kinds of data a vendor holds that are critical by themselves. */
const critical = ({ categories }: ExposureSummary) =>
  categories.filter((category) => taxonomy[category].severity === 'critical').length;
