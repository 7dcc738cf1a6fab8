import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/schemas/${name}`, 'utf8'));
const schema = read('vendor.v1.json');
const isValid = new Ajv2020().compile(schema);

const minimal = { id: 'in-house', name: 'In-house metrics', hosts: ['t.example.com'] };
const signature = { path: '/collect$', confidence: 0.9 };
const complete = {
  $schema: 'https://outflow.dev/schemas/vendor.v1.json',
  ...minimal,
  owner: 'Example GmbH',
  parent: 'Example Group',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.example.com', 'shared.example.net/collect', 't_1.example.org'],
  signatures: [
    signature,
    { query: { v: '' }, headers: { 'x-key': '^ih_' }, fields: { 'context.token': '^ih_' }, confidence: 1 },
  ],
  events: [
    { at: 'events[]', name: 'type', user: 'user', properties: 'data' },
    { at: '', name: { keys: ['$set', '$add'] }, properties: '' },
    { at: '[]', name: { in: 'schema', part: '^iglu:[^/]+/([^/]+)/' }, user: ['id', '/user.id'], properties: ['', 'a'] },
    { at: '', name: { urlPart: '/events/([^/]+)$' } },
  ],
  parameters: {
    'data.mail': { label: 'E-mail address', category: 'email' },
    'data.*': { label: 'Data', category: 'other' },
  },
  endpoints: { '/groups': { name: { label: 'Group', category: 'org-id' } } },
  publicKeys: ['^ih_[0-9a-f]{32}$'],
  links: { privacy: 'https://example.com/privacy', dpa: 'https://example.com/dpa' },
  sdks: ['@example/in-house@1.2.3', 'in-house@2.0.0-beta.1'],
  docs: ['https://example.com/docs'],
};

const accepted: Record<string, unknown> = {
  'a definition with only the required members': minimal,
  'a definition with all members': complete,
  'a list': [minimal, { ...complete, id: 'other' }],
  'an empty list': [],
  'a vendor known by its signatures alone': { ...minimal, hosts: [], signatures: [signature] },
};

const refused: Record<string, unknown> = {
  'a text': 'in-house',
  null: null,
  'no id': { name: 'x', hosts: [] },
  'an id with capitals': { ...minimal, id: 'In-House' },
  'an id that is reserved for hosts': { ...minimal, id: 'host:example.com' },
  'an empty name': { ...minimal, name: ' ' },
  'an unknown key': { ...minimal, host: 't.example.com' },
  'hosts that are not a list': { ...minimal, hosts: 't.example.com' },
  'a host that is an address': { ...minimal, hosts: ['https://t.example.com'] },
  'a host with capitals': { ...minimal, hosts: ['T.example.com'] },
  'a host of one label': { ...minimal, hosts: ['localhost'] },
  'a host with a star within': { ...minimal, hosts: ['t.*.example.com'] },
  'a host with a query': { ...minimal, hosts: ['t.example.com/c?x'] },
  'a country by its name': { ...minimal, country: 'Germany' },
  'an unknown kind of vendor': { ...minimal, category: 'analytics' },
  'a signature without a condition': { ...minimal, signatures: [{ confidence: 0.9 }] },
  'a signature with too low a confidence': { ...minimal, signatures: [{ ...signature, confidence: 0.2 }] },
  'a signature with a confidence above 1': { ...minimal, signatures: [{ ...signature, confidence: 2 }] },
  'an expression that is too long': { ...minimal, signatures: [{ ...signature, path: 'x'.repeat(301) }] },
  'an expression that is a number': { ...minimal, signatures: [{ ...signature, query: { v: 1 } }] },
  'a field that reaches a prototype': { ...minimal, signatures: [{ ...signature, fields: { constructor: '' } }] },
  'an event without a name': { ...minimal, events: [{ at: '' }] },
  'an event with a part without a group for its name': {
    ...minimal,
    events: [{ at: '', name: { urlPart: '/events/' } }],
  },
  'an event with a part of an unnamed field for its name': { ...minimal, events: [{ at: '', name: { part: '(.+)' } }] },
  'an event whose user is a number': { ...minimal, events: [{ at: '', name: 'type', user: [1] }] },
  'an event with no keys for its name': { ...minimal, events: [{ at: '', name: { keys: [] } }] },
  'a parameter of no category': { ...minimal, parameters: { mail: { label: 'Mail' } } },
  'a parameter of an unknown category': { ...minimal, parameters: { mail: { label: 'Mail', category: 'e-mail' } } },
  'parameters that are a list': { ...minimal, parameters: [] },
  'links without privacy': { ...minimal, links: { dpa: 'https://example.com/dpa' } },
  'a link without encryption': { ...minimal, links: { privacy: 'http://example.com' } },
  'an SDK without a version': { ...minimal, sdks: ['@example/in-house'] },
  'a list with one that is wrong': [minimal, { ...minimal, id: '' }],
};

describe('definitions of the user’s own', () => {
  test.each(Object.entries(accepted))('are accepted, also by their JSON Schema: %s', (_, json) => {
    expect(parseDefinitions(json)).toEqual({ definitions: Array.isArray(json) ? json : [json] });
    expect(isValid(json)).toBe(true);
  });

  test.each(Object.entries(refused))('are refused, also by their JSON Schema: %s', (_, json) => {
    expect(parseDefinitions(json)).toHaveProperty('error');
    expect(isValid(json)).toBe(false);
  });

  test.each([
    [[minimal, minimal], 'the vendors must each have an id of their own', ''],
    [{ ...minimal, publicKeys: ['('] }, 'publicKeys[0] must be a regular expression', 'publicKeys[0]'],
    [
      { ...minimal, signatures: [{ ...signature, fields: { key: '^(\\w+)*$' } }] },
      'signatures[0].fields.key must not repeat what can itself match in several ways, as (a+)+ does: some values would take forever',
      'signatures[0].fields.key',
    ],
    [
      { ...minimal, signatures: [{ ...signature, path: '.*.*.*x' }] },
      'signatures[0].path must have fewer repetitions: some values would take too long',
      'signatures[0].path',
    ],
    [[minimal, { ...minimal, id: 'other', name: 7 }], '[1].name must be string, not 7', '[1].name'],
    ['in-house', 'the vendor must be an object', ''],
    [{ ...minimal, hsots: [] }, 'hsots is not a key of a vendor; did you mean hosts?', 'hsots'],
  ])('are refused with a message if they are %j', (json, message, path) => {
    expect(parseDefinitions(json)).toEqual({ error: expect.objectContaining({ message, path }) });
  });

  test('are refused without an exception, for any input', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ id: fc.constant('x'), name: fc.anything(), hosts: fc.anything(), signatures: fc.anything() }),
        ),
        (json) => {
          expect(Object.keys(parseDefinitions(json))).toHaveLength(1);
        },
      ),
    );
  });

  test('can be any vendor of the catalogue', () => {
    expect(catalogue.filter((vendor) => !isValid(vendor)).map(({ id }) => id)).toEqual([]);
  });

  test('have a JSON Schema whose parts the policy’s schema repeats', () => {
    expect(read('policy.v1.json').$defs).toMatchObject(schema.$defs);
  });
});
