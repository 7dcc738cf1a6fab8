import { type CategoryId, type Severity, severityRank } from '../../../../classify/taxonomy.ts';
import { severityAmong } from '../../../../exposure/expose.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';

/** When a vendor received a kind of data for the first time. */
interface FirstSeen {
  readonly category: CategoryId;
  readonly severity: Severity;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * When each known kind was received for the first time, newest first. Of kinds with the same time, the most severe
 * comes first.
 */
export function firstTimes({ disclosures, combinations }: Pick<Exposure, 'disclosures' | 'combinations'>): FirstSeen[] {
  const times = new Map<CategoryId, number>();
  for (const { category, firstSeen } of disclosures)
    if (category !== 'other') times.set(category, Math.min(times.get(category) ?? firstSeen, firstSeen));
  return [...times]
    .map(([category, at]) => ({ category, at, severity: severityAmong(category, combinations) }))
    .sort((a, b) => b.at - a.at || severityRank(b.severity) - severityRank(a.severity));
}
