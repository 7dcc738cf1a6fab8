import { audit, type Disclosure } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { type CategoryGroup, taxonomy } from '../../../src/classify/taxonomy.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { cleanCorpus } from './corpus.ts';

/** Groups in which a finding where there is nothing costs the most trust. */
const grave: ReadonlySet<CategoryGroup> = new Set(['contact', 'credential', 'financial', 'special']);

/** Prices and currencies are financial, and honestly there. */
const isGrave = ({ category }: Disclosure) => grave.has(taxonomy[category].group) && category !== 'amount';

export interface FalseAlarm {
  readonly tempting: readonly string[];
  readonly url: string;
  readonly disclosure: Disclosure;
}

export interface CleanResult {
  readonly requests: number;
  readonly fields: number;
  readonly alarms: readonly FalseAlarm[];
}

/** Audits the clean corpus without canaries: every finding in the grave groups is a false alarm. */
export function auditClean(count?: number): CleanResult {
  const knowledge = { identify: identifyAmong(catalogue, []), readValue: valueReader(searchFor([])) };
  const alarms: FalseAlarm[] = [];
  let requests = 0;
  let fields = 0;
  for (const { observation, tempting } of cleanCorpus(count)) {
    const disclosures = audit(observation, knowledge)?.disclosures ?? [];
    requests += 1;
    fields += disclosures.length;
    for (const disclosure of disclosures.filter(isGrave)) alarms.push({ tempting, url: observation.url, disclosure });
  }
  return { requests, fields, alarms };
}
