import { expect, test } from 'vitest';
import { audit, type Disclosure } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { identifyAmong } from '../../../src/vendors/identify.ts';
import { createTypedValues } from '../../../src/worker/typed-values.ts';

const app = 'https://app.example.com';
const typed = {
  name: 'Warehouse gateway',
  note: 'The northern one, please',
  mail: 'ada@person.example',
  code: 'QX-4471-B',
};

const sent: Observation = {
  ...{ id: '1', at: 1, transport: 'http', outcome: 'sent', headers: [], callStack: null, tab: null, app, page: app },
  ...{ method: 'POST', url: 'https://api.segment.io/v1/t' },
  body: {
    kind: 'bytes',
    bytes: new TextEncoder().encode(
      JSON.stringify({
        type: 'track',
        event: 'Key Created',
        properties: { key_name: typed.name, message: typed.note, who: typed.mail, code: `as ${typed.code} says` },
      }),
    ),
  },
};

const knowledge = { identify: identifyAmong(catalogue), readValue: valueReader(searchFor([])) };
const identityOf = ({ path, category, label, hash, value }: Disclosure) => [path, category, label, hash, value];

test('a value that was typed is marked as such, and keeps its kind of data and its path', () => {
  const memory = createTypedValues();
  for (const [name, value] of Object.entries(typed)) memory.type(app, { field: name, name, type: 'text', value });
  memory.submit(app, ['name'], 0);
  const without = audit(sent, knowledge)?.disclosures ?? [];
  const found = audit(sent, { ...knowledge, searchTyped: memory.searchOf })?.disclosures ?? [];
  expect(found.map(identityOf)).toEqual(without.map(identityOf));
  const evidence = found.map(({ path, canary, typed: state, detector }) => [path, canary, state, detector]);
  expect(evidence.filter(([, canary]) => canary !== null)).toEqual([
    ['properties.key_name', 'form: name', 'submitted', 'canary'],
    ['properties.message', 'form: note', 'before-submit', 'canary'],
    ['properties.who', 'form: mail', 'before-submit', 'canary'],
    ['properties.code', 'form: code', 'before-submit', 'canary'],
  ]);
});

test('a value gets the kind of data that its form field states', () => {
  const memory = createTypedValues();
  memory.type(app, { field: 'q', name: 'q', type: 'search', value: typed.name });
  const found = audit(sent, { ...knowledge, searchTyped: memory.searchOf })?.disclosures ?? [];
  expect(found.find(({ path }) => path === 'properties.key_name')).toMatchObject({
    category: 'search-text',
    canary: 'form: q',
  });
});
