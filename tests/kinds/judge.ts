import { type Audit, audit } from '../../src/audit.ts';
import { searchFor } from '../../src/classify/canaries.ts';
import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { valueReader } from '../../src/classify/value-reader.ts';
import type { Observation } from '../../src/observe/observation.ts';
import { catalogue } from '../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../src/vendors/identify.ts';
import type { Case } from './case.ts';

const identify = identifyAmong(catalogue);

/** The audit of a case, without disk or network; null if only the app's own hosts received it. */
export function auditOf({ url, body, headers = [], canaries = {} }: Case): Audit | null {
  const planted = Object.entries(canaries).map(([category, value]) => ({
    label: category,
    category: category as CategoryId,
    value,
  }));
  const observation: Observation = {
    id: 'case',
    transport: 'http',
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers,
    body: body === undefined ? { kind: 'none' } : { kind: 'bytes', bytes: new TextEncoder().encode(body) },
    at: 1_795_955_049_000,
    outcome: 'sent',
    app: 'https://shop.example.com',
    page: 'https://shop.example.com/checkout',
    callStack: null,
    tab: null,
  };
  return audit(observation, { identify, readValue: valueReader(searchFor(planted)) });
}

/** The faults in the audit of a case; empty if everything is right. */
export function faultsOf(one: Case): string[] {
  const disclosures = auditOf(one)?.disclosures ?? [];
  return Object.entries(one.want).flatMap(([value, want]) => {
    const found = disclosures.filter((each) => each.value === value);
    const results = found
      .map(
        ({ path, category, hash, testValue }) =>
          `${path}: ${category}${hash ? ` ${hash}` : ''}${testValue ? ' test value' : ''}`,
      )
      .join(', ');
    const fault = [`${value}: wanted ${want}; found ${results || 'nothing'}`];
    if (want === '~') return found.length > 0 ? [] : fault;
    if (want.startsWith('!'))
      return found.some(({ category }) => want.slice(1).split('|').includes(category)) ? fault : [];
    const isRight = want
      .split('|')
      .some((each) =>
        found.some(
          ({ category, hash, testValue }) =>
            category === each.replace(/[#*]$/, '') &&
            (hash !== null) === each.endsWith('#') &&
            (!each.endsWith('*') || testValue),
        ),
      );
    return isRight ? [] : fault;
  });
}
