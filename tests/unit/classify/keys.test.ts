import { expect, test } from 'vitest';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';

const canary = { label: 'tester', category: 'email', value: 'planted@person.example' } as const;
const knowledge = { identify: identifyAmong([]), readValue: valueReader(searchFor([canary])) };
const sink = 'https://c.collect-lab.test/e';

function observed(differences: Partial<Observation>): Observation {
  return {
    ...{ id: 'k', at: 1_790_000_000_000, transport: 'http', outcome: 'sent', tab: 1, callStack: null },
    ...{ app: 'https://app.example.com', page: 'https://app.example.com/', method: 'POST', url: sink },
    ...{ headers: [], body: { kind: 'none' }, ...differences },
  };
}

const bytes = (text: string) => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) }) as const;

/** Places where a key can occur, and which of the texts below can occur there. */
const places: ReadonlyArray<readonly [string, (key: string) => Partial<Observation>, (key: string) => boolean]> = [
  ['the key of an object', (key) => ({ body: bytes(JSON.stringify({ members: { [key]: { age: 4 } } })) }), () => true],
  ['the name of a parameter', (key) => ({ url: `${sink}?${encodeURIComponent(key)}=1` }), () => true],
  [
    'the name of a form’s field',
    (key) => ({
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: bytes(`${encodeURIComponent(key)}=1&b=2`),
    }),
    () => true,
  ],
  ['the name of a header', (key) => ({ headers: [[key, '1']] }), (key) => /^[\w.+-]+$/.test(key)],
  ['the name of a cookie', (key) => ({ headers: [['cookie', `a=1; ${key}=1`]] }), (key) => /^[\w.@+-]+$/.test(key)],
];

const texts: ReadonlyArray<readonly [string, string]> = [
  ['name', 'Ottilie Vanterpool'],
  ['email', 'iva.brandt@event-lab.test'],
  ['phone', '+49 170 5550199'],
  ['secret', `sk_${'live'}_4eC39HqLyjWDarjtT1zdp7dc`],
  ['bank-account', 'DE89370400440532013000'],
  ['card', '5555 5555 5555 4444'],
  ['token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6ZXRhLTkxMTIifQ.c2lnbmF0dXJlLXpldGE'],
  ['email', 'planted@person.example'],
];

test.each(
  places.flatMap(([place, observe, canOccur]) =>
    texts.filter(([, text]) => canOccur(text)).map(([category, text]) => ({ place, observe, category, text })),
  ),
)('$category in $place is a separate disclosure: $text', ({ observe, category, text }) => {
  const found = audit(observed(observe(text)), knowledge)?.disclosures ?? [];
  const inKey = found.filter((each) => each.inKey).map((each) => [each.category, each.value]);
  expect(inKey).toContainEqual([category, expect.stringContaining(text.slice(-4))]);
});

test.each(['user_properties', 'firstName', 'email', 'x-api-key', '$initial_referring_domain', 'page[title]', 'abc'])(
  'a programmer’s key is not a disclosure: %s',
  (key) => {
    const [, observe] = places[0] as (typeof places)[number];
    expect(audit(observed(observe(key)), knowledge)?.disclosures.filter(({ inKey }) => inKey)).toEqual([]);
  },
);

test('a key with several fields below it is disclosed once', () => {
  const body = bytes(JSON.stringify({ 'iva.brandt@event-lab.test': { age: 4, plan: 'free' } }));
  const found = audit(observed({ body }), knowledge)?.disclosures.filter(({ inKey }) => inKey) ?? [];
  expect(found.map(({ category }) => category)).toEqual(['email']);
});

test('a planted value is found in a key as well', () => {
  const body = bytes(JSON.stringify({ 'planted@person.example': 1 }));
  const [found] = audit(observed({ body }), knowledge)?.disclosures.filter(({ inKey }) => inKey) ?? [];
  expect(found?.canary).toBe('tester');
});
