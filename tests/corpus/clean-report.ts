import { audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import type { Detector } from '../../src/classify/classification.ts';
import { type CategoryGroup, type CategoryId, taxonomy } from '../../src/classify/taxonomy.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import type { Bait, Tree } from './clean/temptation.ts';
import type { CleanPayload } from './clean.ts';

/** A false finding in a clean payload. */
interface FalseAlarm {
  /** The name of the temptation, or of the template if the finding is in another value. */
  readonly temptation: string;
  /** Whether the classification is debatable. */
  readonly contested: boolean;
  readonly template: string;
  readonly category: CategoryId;
  readonly detector: Detector;
  readonly path: string;
  readonly value: string;
}

/** Groups of which a clean payload contains no data. */
const absent: ReadonlySet<CategoryGroup> = new Set(['contact', 'credential', 'financial', 'special']);

const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };

/** All false findings of the audit in clean payloads. */
export function falseAlarms(payloads: Iterable<CleanPayload>): FalseAlarm[] {
  return [...payloads].flatMap(({ template, baits, observation }) => {
    const disclosures = audit(observation, knowledge)?.disclosures ?? [];
    return disclosures
      .filter(({ category }) => absent.has(taxonomy[category].group))
      .map(({ category, detector, path, value }) => {
        const bait = baitOf(baits, path, value);
        const temptation = bait?.name ?? `in ${template}`;
        return { temptation, contested: bait?.contested ?? false, template, category, detector, path, value };
      });
  });
}

/** The temptation that a value is, or is a part of, preferably one under the same key. */
function baitOf(baits: readonly Bait[], path: string, value: string): Bait | undefined {
  const underKey = baits.filter(({ key }) => path.includes(key));
  const equal = (bait: Bait) => leavesOf(bait.value).includes(value);
  const overlaps = (bait: Bait) => leavesOf(bait.value).some((leaf) => sharesText(leaf, value));
  return underKey.find(equal) ?? baits.find(equal) ?? underKey.find(overlaps) ?? baits.find(overlaps);
}

/** Length from which a text in another is not there by chance. */
const leastLength = 6;

function sharesText(leaf: string, value: string): boolean {
  if (Math.min(leaf.length, value.length) < leastLength) return false;
  return leaf.includes(value) || value.includes(leaf);
}

function leavesOf(value: Tree): string[] {
  if (value === null) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

/** False findings by temptation, most frequent first, with examples of paths and values. */
export function falseAlarmText(alarms: readonly FalseAlarm[]): string {
  const kinds = new Map<string, FalseAlarm[]>();
  for (const alarm of alarms) {
    const kind = `${alarm.contested ? '(contested) ' : ''}${alarm.temptation} → ${alarm.category} by ${alarm.detector}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), alarm]);
  }
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, all]) => {
      const samples = new Map(all.map(({ path, value }) => [`${path} = ${JSON.stringify(value.slice(0, 120))}`, '']));
      return [`${all.length}× ${kind}`, ...[...samples.keys()].slice(0, 4).map((sample) => `    ${sample}`)].join('\n');
    })
    .join('\n');
}
