import type { Audit, Disclosure } from '../../../src/audit.ts';
import { finding } from '../../../src/classify/classification.ts';
import type { CategoryId } from '../../../src/classify/taxonomy.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { unknownRecipient } from '../../../src/vendors/identify.ts';
import { newYear } from './samples.ts';

/** A disclosure of a kind of data. Tests give only the properties that matter. */
export function disclosed(category: CategoryId, value: string, differences: Partial<Disclosure> = {}): Disclosure {
  return {
    ...finding(category, 'key', 0.9, value),
    path: 'properties.value',
    location: 'body',
    encoding: ['json'],
    event: null,
    inKey: false,
    ...differences,
  };
}

/** The audit of a request to an unknown vendor. Tests give only the properties that matter. */
export function auditOf(
  disclosures: readonly Disclosure[] = [],
  {
    observation = {},
    ...differences
  }: Partial<Omit<Audit, 'observation'>> & { observation?: Partial<Observation> } = {},
): Audit {
  return {
    observation: {
      id: 'r1',
      at: newYear,
      transport: 'http',
      outcome: 'sent',
      app: 'https://app.example.com',
      page: 'https://app.example.com/home',
      method: 'POST',
      url: 'https://c.collect-lab.test/e',
      headers: [],
      body: { kind: 'none' },
      callStack: null,
      tab: 3,
      ...observation,
    },
    recipient: unknownRecipient('c.collect-lab.test'),
    disclosures,
    unreadable: null,
    implied: { kinds: [], isAnonymised: false },
    failures: { count: 0, first: null },
    ...differences,
  };
}
