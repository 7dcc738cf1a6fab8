import { expect, test } from 'vitest';
import { createAuditor, createReadCache, identifyWith } from '../../../src/library/auditing.ts';
import { observationOf } from '../../../src/library/given-observation.ts';
import type { Observation } from '../../../src/observe/observation.ts';

const known = identifyWith({ policy: null, definitions: [], canonicalNames: [] });

/** Audits rounds of observations, each round with what earlier rounds read. Returns the paths in the order of reading. */
function addressesRead(...rounds: ReadonlyArray<readonly Observation[]>): readonly string[] {
  const addresses: string[] = [];
  const identify: typeof known = {
    ...known,
    byAddress(sent) {
      addresses.push(sent.url.pathname);
      return known.byAddress(sent);
    },
  };
  const read = createReadCache();
  const source = { kind: 'scan', detail: '' } as const;
  for (const observations of rounds) {
    const audit = createAuditor({
      ...{ source, canaries: [], policy: null, identify, toolVersion: '1', raw: false, read },
    });
    for (const observation of observations) audit.add(observation);
    audit.report(new Map());
  }
  return addresses;
}

const body = new TextEncoder().encode('{"event_type":"Signed In"}');
const app = 'https://app.fernhill.example';
const sent = (path: string, rest: Partial<Observation> = {}): Observation =>
  observationOf({ url: `https://api2.amplitude.com${path}`, app, body, id: path, at: 1_000, ...rest }, 1);

test('what was read before is not read again', () => {
  const once = addressesRead([sent('/a')]);
  const [a, b] = [once.length, addressesRead([sent('/b')]).length];
  expect(a).toBeGreaterThan(0);
  expect(addressesRead([sent('/a')], [sent('/a'), sent('/b')])).toHaveLength(a + b);
  expect(addressesRead([sent('/a')], [sent('/a')], [sent('/a')])).toEqual(once);
});

test.each([
  ['headers', { headers: [['accept-language', 'de']] }],
  ['the outcome', { outcome: 'blocked' }],
  ['the bytes of the body', { body: { kind: 'bytes', bytes: new TextEncoder().encode('{"event_type":"Other"}') } }],
  ['the part of the body that is missing', { body: { kind: 'bytes', bytes: body, lacks: 'files' } }],
  ['the page', { page: `${app}/keys` }],
] satisfies ReadonlyArray<readonly [string, Partial<Observation>]>)(
  'if %s changed, a request is read again',
  (_, more) => {
    const once = addressesRead([sent('/a')]).length;
    expect(addressesRead([sent('/a')], [sent('/a', more)]).length).toBeGreaterThan(once);
  },
);
