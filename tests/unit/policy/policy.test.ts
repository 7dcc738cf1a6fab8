import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import {
  exceptionEntries,
  parsePolicy,
  policyEntries,
  vendorEntries,
  vendorIdPattern,
} from '../../../src/policy/policy.ts';
import { appPattern } from '../../../src/web/pattern.ts';

const jsonSchema = JSON.parse(readFileSync('public/schemas/policy.v1.json', 'utf8'));

const documented = readFileSync('docs/configuration.md', 'utf8').split('\n## Policy\n')[1]?.split('\n## ')[0] ?? '';

test.each(Object.keys(policyEntries).filter((key) => key !== '$schema'))(
  'the documentation has a row for %s',
  (key) => {
    expect(documented).toMatch(new RegExp(`^\\|[^|]*\`${key}[\`.]`, 'm'));
  },
);

test.each([
  ['a policy', policyEntries, jsonSchema],
  ['a vendor', vendorEntries, jsonSchema.$defs.vendor],
  ['an exception', exceptionEntries, jsonSchema.$defs.exception],
])('the JSON Schema has the members of %s', (_, entries, { properties }) => {
  expect(Object.keys(properties).sort()).toEqual(Object.keys(entries).sort());
});
const isValid = new Ajv2020().compile(jsonSchema);

const accepted: Record<string, unknown> = {
  'an empty policy': { version: 1 },
  'the documented policy': {
    $schema: 'https://outflow.dev/schemas/policy.v1.json',
    version: 1,
    apps: ['https://app.example.com', 'https://*.staging.example.com:8443'],
    default: { allow: ['page-url', 'event-name', 'device', 'session-id'] },
    vendors: { mixpanel: { allow: ['user-id'], deny: ['email'], note: 'DPA 2025-03' }, 'host:example.com': {} },
    unknownVendors: 'deny',
    consent: { reading: 'strict', purposes: { mixpanel: 'analytics' }, exempt: ['sentry'] },
    exceptions: [
      {
        vendor: 'mixpanel',
        category: 'email',
        path: 'data[].properties.billing_contact',
        reason: 'invoice flow, ticket 4711',
        owner: 'payments',
        until: '2027-03-31',
      },
      { vendor: 'host:example.com', category: 'secret', reason: 'a public key', owner: 'web', until: '2028-02-29' },
    ],
    fourthParties: 'flag',
    failOn: 'high',
  },
  'definitions of vendors': {
    version: 1,
    definitions: [{ id: 'in-house', name: 'In-house', hosts: ['t.example.com'] }],
  },
  'empty parts': { version: 1, apps: [], default: {}, vendors: {} },
};

const exception = { vendor: 'mixpanel', category: 'email', reason: 'r', owner: 'o', until: '2027-03-31' };

const refused: Record<string, unknown> = {
  'a text': 'policy',
  null: null,
  'an array': [],
  'no version': {},
  'another version': { version: 2 },
  'an unknown key': { version: 1, vendor: {} },
  'an app without a scheme': { version: 1, apps: ['app.example.com'] },
  'an app with a path': { version: 1, apps: ['https://app.example.com/'] },
  'an app with a port too high': { version: 1, apps: ['https://app.example.com:65536'] },
  'apps that are not a list': { version: 1, apps: 'https://app.example.com' },
  'a default that is a list': { version: 1, default: [] },
  'an unknown category': { version: 1, default: { allow: ['e-mail'] } },
  'a denial for all vendors': { version: 1, default: { deny: ['email'] } },
  'a vendor with an unknown key': { version: 1, vendors: { mixpanel: { allowed: [] } } },
  'vendors that are a list': { version: 1, vendors: [] },
  'a vendor that is a list': { version: 1, vendors: { mixpanel: [] } },
  'a vendor by its name': { version: 1, vendors: { 'Mixpanel, Inc.': {} } },
  'a key that reaches a prototype': JSON.parse('{"version":1,"vendors":{"__proto__":{"allow":["email"]}}}'),
  'a key that reaches a constructor': { version: 1, vendors: { constructor: {} } },
  'an unknown value of unknownVendors': { version: 1, unknownVendors: 'ask' },
  'the severity none': { version: 1, failOn: 'none' },
  'a definition without a name': { version: 1, definitions: [{ id: 'in-house', hosts: [] }] },
  'definitions that are not a list': { version: 1, definitions: { id: 'in-house', name: 'In-house', hosts: [] } },
  'an exception without an end': { version: 1, exceptions: [{ ...exception, until: undefined }] },
  'an exception without an owner': { version: 1, exceptions: [{ ...exception, owner: ' ' }] },
  'an exception without a reason': { version: 1, exceptions: [{ ...exception, reason: '' }] },
  'an exception for an unknown category': { version: 1, exceptions: [{ ...exception, category: 'e-mail' }] },
  'an exception until a time': { version: 1, exceptions: [{ ...exception, until: '2027-03-31T00:00:00Z' }] },
  'exceptions that are not a list': { version: 1, exceptions: exception },
  'consent that is not an object': { version: 1, consent: 'strict' },
  'an unknown value of fourthParties': { version: 1, fourthParties: 'deny' },
  'a note that is not a text': { version: 1, vendors: { mixpanel: { note: 7 } } },
};

describe('the policy file', () => {
  it.each(Object.entries(accepted))('accepts %s, and so does its JSON Schema', (_, policy) => {
    expect(parsePolicy(policy)).toEqual({ policy });
    expect(isValid(policy)).toBe(true);
  });

  it.each(Object.entries(refused))('refuses %s, and so does its JSON Schema', (_, policy) => {
    expect(parsePolicy(policy)).toHaveProperty('error');
    expect(isValid(policy)).toBe(false);
  });

  it('has a JSON Schema with the same patterns', () => {
    expect(new RegExp(jsonSchema.$defs.app.pattern).source).toBe(appPattern.source);
    expect(new RegExp(jsonSchema.$defs.vendorId.pattern).source).toBe(vendorIdPattern.source);
  });
});

describe('parsePolicy', () => {
  it('accepts existing days only', () => {
    const policy = { version: 1, exceptions: [{ ...exception, until: '2027-02-29' }] };
    expect(parsePolicy(policy)).toMatchObject({
      error: { message: 'exceptions[0].until must be a day, such as 2027-03-31', path: 'exceptions[0].until' },
    });
  });

  it.each([
    [{ version: 1, vendor: {} }, 'vendor is not a policy key; did you mean vendors?', 'vendor'],
    [
      { version: 1, vendors: { mixpanel: { alow: [] } } },
      'vendors.mixpanel.alow is not a policy key; did you mean vendors.mixpanel.allow?',
      'vendors.mixpanel.alow',
    ],
    [{ version: 2 }, 'version must be 1, not 2', 'version'],
    [{}, 'version is missing', 'version'],
    [[], 'the policy must be an object', ''],
    [
      { version: 1, default: { allow: ['e-mail'] } },
      'default.allow[0] must be a category, such as "email", not "e-mail"',
      'default.allow[0]',
    ],
  ])('explains what is wrong with %j', (policy, message, path) => {
    expect(parsePolicy(policy)).toEqual({ error: expect.objectContaining({ message, path }) });
  });

  it('refuses cycles, which a structured clone can have', () => {
    const policy: Record<string, unknown> = { version: 1 };
    policy.vendors = policy;
    expect(parsePolicy(policy)).toMatchObject({ error: { code: 'too-deep' } });
  });
});
