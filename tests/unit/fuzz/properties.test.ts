import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit, type Knowledge } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { categoryIds } from '../../../src/classify/taxonomy.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { entriesOf } from '../../../src/ledger/entries.ts';
import { FormFile, type Observation } from '../../../src/observe/observation.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';

const anyText = fc.oneof(
  fc.constantFrom('toString', 'constructor', '__proto__', 'hasOwnProperty'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.base64String({ maxLength: 60 }),
  fc.stringMatching(/^[\w+/-]{22,60}={0,3}$/),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.json(),
);
const anyAddress = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyText);
const anyBody: fc.Arbitrary<Observation['body']> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ kind: 'bytes' as const, bytes })),
  fc
    .array(anyText)
    .map((texts) => ({ kind: 'bytes' as const, bytes: new TextEncoder().encode(JSON.stringify(texts)) })),
  fc
    .array(
      fc.tuple(
        anyText,
        fc.oneof(
          anyText,
          fc.tuple(anyText, anyText, fc.uint8Array()).map((file) => new FormFile(...file)),
        ),
      ),
    )
    .map((entries) => ({ kind: 'form' as const, entries })),
  fc.constant({ kind: 'none' as const }),
);
const anyObservation: fc.Arbitrary<Observation> = fc.record({
  id: fc.string(),
  at: fc.oneof(fc.integer(), fc.double()),
  transport: fc.constantFrom('http', 'websocket'),
  outcome: fc.constantFrom('sent', 'blocked', 'failed', 'cached', 'unconfirmed'),
  tab: fc.constant(null),
  app: fc.oneof(fc.constant('https://app.example.com'), anyAddress),
  page: anyAddress,
  method: anyText,
  url: anyAddress,
  headers: fc.array(fc.tuple(anyText, anyText)),
  body: anyBody,
  callStack: fc.oneof(fc.constant(null), anyText),
});
const anyCanary = fc.record({
  label: fc.string({ maxLength: 10 }),
  category: fc.constantFrom(...categoryIds),
  value: anyText,
});

const plain: Knowledge = { identify: identifyAmong([]), readValue: valueReader(searchFor([])) };

/** The first failure if there are more failures than addresses that cannot be parsed, else 0. */
function failuresOf(observation: Observation, knowledge: Knowledge): unknown {
  const result = audit(observation, knowledge);
  if (result === null) return 0;
  entriesOf(result, '', new Uint8Array(32));
  const unparsed = [observation.url, observation.app].filter((address) => !URL.canParse(address)).length;
  return result.failures.count <= unparsed ? 0 : result.failures.first;
}

test('no stage fails on any observation', () => {
  fc.assert(
    fc.property(anyObservation, (observation) => {
      expect(failuresOf(observation, plain)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('no stage fails on any canary, wherever it is sent', () => {
  fc.assert(
    fc.property(fc.array(anyCanary, { maxLength: 4 }), anyObservation, (canaries, observation) => {
      const readValue = valueReader(searchFor(canaries));
      const beside = new TextEncoder().encode(
        JSON.stringify(canaries.map(({ value }) => [value, btoa(encodeURIComponent(value))])),
      );
      expect(failuresOf(observation, { ...plain, readValue })).toBe(0);
      expect(failuresOf({ ...observation, body: { kind: 'bytes', bytes: beside } }, { ...plain, readValue })).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test('no stage fails on any definition of the user that is accepted', () => {
  const pattern = fc.oneof(anyText, fc.stringMatching(/^[\^a-z.*+?()[\]|\\$]{1,12}$/));
  const path = fc.constantFrom('', 'events[]', 'a', 'a.b', '[]', 'user_id', '*');
  const name = fc.oneof(
    path,
    fc.record({ in: path, part: pattern }),
    fc.record({ urlPart: pattern }),
    fc.record({ keys: fc.array(path) }),
  );
  const definition = fc.record({
    id: fc.constant('mine'),
    name: fc.constant('Mine'),
    hosts: fc.constant(['collect.vendor.test']),
    signatures: fc.array(fc.record({ path: pattern, confidence: fc.constant(0.9) }), { maxLength: 2 }),
    events: fc.array(fc.record({ at: path, name }), { maxLength: 2 }),
    parameters: fc.dictionary(path, fc.record({ label: fc.constant('L'), category: fc.constantFrom(...categoryIds) })),
  });
  const body = JSON.stringify({
    events: [{ a: 'x', user_id: 'u-1', b: { a: 'ada@fernhill.test' } }],
    a: { b: 'y' },
    user_id: 2,
  });
  let accepted = 0;
  fc.assert(
    fc.property(definition, anyObservation, (json, observation) => {
      const parsed = parseDefinitions(json);
      if ('error' in parsed) return;
      accepted += 1;
      const knowledge = { ...plain, identify: identifyAmong(parsed.definitions) };
      const sent = { ...observation, url: 'https://collect.vendor.test/p/x?a=1', app: 'https://app.example.com' };
      expect(failuresOf({ ...sent, body: { kind: 'bytes', bytes: new TextEncoder().encode(body) } }, knowledge)).toBe(
        0,
      );
      expect(failuresOf(observation, knowledge)).toBe(0);
    }),
    { numRuns: 260 },
  );
  expect(accepted).toBeGreaterThan(10);
});
