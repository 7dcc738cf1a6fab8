import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/vendors/catalogue/index.ts';
import { parseDefinitions } from '../../../src/vendors/definition.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/schemas/${name}`, 'utf8'));
const schema = read('vendor.v1.json');
const isValid = new Ajv2020().compile(schema);

const least = { id: 'in-house', name: 'In-house metrics', hosts: ['t.example.com'] };
const signature = { path: '/collect$', confidence: 0.9 };
const whole = {
  $schema: 'https://outflow.dev/schemas/vendor.v1.json',
  ...least,
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
  'the least there can be': least,
  'everything there is': whole,
  'a list': [least, { ...whole, id: 'other' }],
  'an empty list': [],
  'a vendor known by its signatures alone': { ...least, hosts: [], signatures: [signature] },
};

const refused: Record<string, unknown> = {
  'no object': 'in-house',
  null: null,
  'no id': { name: 'x', hosts: [] },
  'an id with capitals': { ...least, id: 'In-House' },
  'an id that is one of hosts': { ...least, id: 'host:example.com' },
  'an empty name': { ...least, name: ' ' },
  'an unknown key': { ...least, host: 't.example.com' },
  'hosts that are no list': { ...least, hosts: 't.example.com' },
  'a host that is an address': { ...least, hosts: ['https://t.example.com'] },
  'a host with capitals': { ...least, hosts: ['T.example.com'] },
  'a host of one label': { ...least, hosts: ['localhost'] },
  'a host with a star within': { ...least, hosts: ['t.*.example.com'] },
  'a host with a query': { ...least, hosts: ['t.example.com/c?x'] },
  'a country by its name': { ...least, country: 'Germany' },
  'a kind of vendor that is none': { ...least, category: 'analytics' },
  'a signature that says nothing': { ...least, signatures: [{ confidence: 0.9 }] },
  'a signature that is unsure': { ...least, signatures: [{ ...signature, confidence: 0.2 }] },
  'a signature surer than sure': { ...least, signatures: [{ ...signature, confidence: 2 }] },
  'an expression that is too long': { ...least, signatures: [{ ...signature, path: 'x'.repeat(301) }] },
  'an expression that is a number': { ...least, signatures: [{ ...signature, query: { v: 1 } }] },
  'a field that reaches a prototype': { ...least, signatures: [{ ...signature, fields: { constructor: '' } }] },
  'an event without a name': { ...least, events: [{ at: '' }] },
  'an event with a part without a group for its name': {
    ...least,
    events: [{ at: '', name: { urlPart: '/events/' } }],
  },
  'an event with a part of nothing for its name': { ...least, events: [{ at: '', name: { part: '(.+)' } }] },
  'an event of a user that is a number': { ...least, events: [{ at: '', name: 'type', user: [1] }] },
  'an event with no keys for its name': { ...least, events: [{ at: '', name: { keys: [] } }] },
  'a parameter of no category': { ...least, parameters: { mail: { label: 'Mail' } } },
  'a parameter of an unknown category': { ...least, parameters: { mail: { label: 'Mail', category: 'e-mail' } } },
  'parameters that are a list': { ...least, parameters: [] },
  'links without privacy': { ...least, links: { dpa: 'https://example.com/dpa' } },
  'a link without encryption': { ...least, links: { privacy: 'http://example.com' } },
  'an SDK without a version': { ...least, sdks: ['@example/in-house'] },
  'a list with one that is wrong': [least, { ...least, id: '' }],
};

describe('definitions of the user’s own', () => {
  test.each(Object.entries(accepted))('can be %s, and so its JSON Schema says', (_, json) => {
    expect(parseDefinitions(json)).toEqual({ definitions: Array.isArray(json) ? json : [json] });
    expect(isValid(json)).toBe(true);
  });

  test.each(Object.entries(refused))('cannot be %s, and so its JSON Schema says', (_, json) => {
    expect(parseDefinitions(json)).toHaveProperty('error');
    expect(isValid(json)).toBe(false);
  });

  test.each([
    [[least, least], 'the vendors must each have an id of their own', ''],
    [{ ...least, publicKeys: ['('] }, 'publicKeys[0] must be a regular expression', 'publicKeys[0]'],
    [
      { ...least, signatures: [{ ...signature, fields: { key: '^(\\w+)*$' } }] },
      'signatures[0].fields.key must not repeat what can itself match in several ways, as (a+)+ does: some values would take forever',
      'signatures[0].fields.key',
    ],
    [
      { ...least, signatures: [{ ...signature, path: '.*.*.*x' }] },
      'signatures[0].path must have fewer repetitions: some values would take too long',
      'signatures[0].path',
    ],
    [[least, { ...least, id: 'other', name: 7 }], '[1].name must be string, not 7', '[1].name'],
    ['in-house', 'the vendor must be an object', ''],
    [{ ...least, hsots: [] }, 'hsots is not a key of a vendor; did you mean hosts?', 'hsots'],
  ])('are refused with a message for %j', (json, message, path) => {
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

  test('have a JSON Schema, and the policy’s has the same parts', () => {
    expect(read('policy.v1.json').$defs).toMatchObject(schema.$defs);
  });
});
