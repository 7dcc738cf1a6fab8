import { auditing, type Knowledge } from '../../src/audit.ts';
import { type Canary, searchFor } from '../../src/classify/canaries.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import { entriesOf } from '../../src/ledger/entries.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import { createTypedValues } from '../../src/worker/typed-values.ts';
import { app, type Input, observationOf } from './input.ts';

const canaries: readonly Canary[] = [
  { label: 'email', category: 'email', value: 'ada@fernhill.example' },
  { label: 'phone', category: 'phone', value: '+49 30 901820' },
  { label: 'name', category: 'name', value: 'Ada Lovelace' },
  { label: 'plan', category: 'plan', value: 'pro' },
];

const typedValues = createTypedValues();
typedValues.type(app, { field: 'f1', name: 'email', type: 'email', value: 'ada@fernhill.example' });

/** Knowledge of each kind that the extension has: the catalogue, canaries, and form input. */
export const knowledge: Knowledge = {
  identify: identifyAmong(catalogue),
  readValue: valueReader(searchFor(canaries)),
  searchTyped: typedValues.searchOf,
};

const key = new Uint8Array(32);

/** The result of the pipeline for an input. */
export interface Outcome {
  /** What is wrong; null if nothing is. */
  readonly fault: string | null;
  /** Traits of the result, in words that similar inputs share. */
  readonly traits: readonly string[];
}

/** Limits of a result: characters of a path, and steps. */
const most = { path: 1_001, steps: 100_000 };

/** Sends an input through the whole pipeline, up to the ledger's rows. */
export function outcomeOf(input: Input, auditKnowledge: Knowledge = knowledge): Outcome {
  try {
    const steps = auditing(observationOf(input), auditKnowledge);
    let count = 0;
    let next = steps.next();
    for (; !next.done; next = steps.next()) count += 1;
    const audit = next.value;
    if (audit === null) return { fault: null, traits: ['own'] };
    entriesOf(audit, '', key);
    const { disclosures, failures, unreadable, recipient } = audit;
    const traits = new Set([`${recipient.matchedBy} ${unreadable}`]);
    for (const { path, encoding, detector, category, hash } of disclosures) {
      traits.add(encoding.join('>'));
      traits.add(`${detector} ${category} ${hash}`);
      traits.add(path.replace(/[^.[\]*?#…]+/g, 'k').slice(0, 40));
    }
    const longest = disclosures.reduce((length, { path }) => Math.max(length, path.length), 0);
    // One failure is expected if the input's address cannot be parsed.
    const expected = URL.canParse(input.url) ? 0 : 1;
    const fault =
      failures.count > expected
        ? `${failures.count} failures: ${String((failures.first as Error)?.stack ?? failures.first)}`
        : longest > most.path
          ? `a path of ${longest} characters`
          : count > most.steps
            ? `${count} steps`
            : null;
    return { fault, traits: [...traits] };
  } catch (error) {
    return { fault: String((error as Error).stack ?? error), traits: [] };
  }
}
