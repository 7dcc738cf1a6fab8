import { categoryIds, type Severity, taxonomy } from '../../classify/taxonomy.ts';
import type { RequestRow } from '../../ledger/rows.ts';
import { thingLabel } from '../labels.ts';
import { countedText, formatOr } from '../text.ts';

/** The most severe data that was sent. */
interface Worst {
  /** `medium` if there is only other personal data. */
  readonly severity: Severity;
  /** The data and the number of vendors, in a few words. */
  readonly label: string;
}

/**
 * The data that is critical, else of high severity, else personal, and how many vendors received it; null if there is none
 * of these. Of critical and high severity, only kinds with a {@link thingLabel} count.
 */
export function worstOf(sent: ReadonlyArray<Pick<RequestRow, 'vendor' | 'categories'>>): Worst | null {
  for (const severity of ['critical', 'high'] as const) {
    const kinds = categoryIds.filter((id) => taxonomy[id].severity === severity && thingLabel(id) !== null);
    const received = sent.filter(({ categories }) => kinds.some((id) => categories.includes(id)));
    const present = kinds.filter((id) => received.some(({ categories }) => categories.includes(id)));
    const things = [...new Set(present.flatMap((id) => thingLabel(id) ?? []))];
    if (things.length === 0) continue;
    const vendors = vendorsIn(received);
    return { severity, label: countedText('panel_worst', vendors, formatOr(things)) };
  }
  const personal = sent.filter(({ categories }) => categories.some((id) => taxonomy[id].personal));
  if (personal.length === 0) return null;
  return { severity: 'medium', label: countedText('panel_personal', vendorsIn(personal)) };
}

/** Number of different vendors. */
export const vendorsIn = (rows: ReadonlyArray<Pick<RequestRow, 'vendor'>>): number =>
  new Set(rows.map(({ vendor }) => vendor)).size;
