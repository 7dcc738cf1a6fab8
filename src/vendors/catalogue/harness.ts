import type { Vendor } from '../vendor.ts';

/** Harness feature flags: targets in headers, bodies and paths. */
export const harness: Vendor = {
  id: 'harness',
  name: 'Harness',
  owner: 'Harness, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.ff.harness.io'],
  signatures: [
    { headers: { 'harness-sdk-info': '' }, confidence: 0.98 },
    { path: '/api/1\\.0/client/', fields: { apiKey: '', 'target.identifier': '' }, confidence: 0.95 },
  ],
  events: [
    { at: '', name: { urlPart: '/client/(auth)$' }, user: 'target.identifier', properties: 'target.attributes' },
  ],
  parameters: {
    'target.attributes.email': { label: 'E-mail address', category: 'email' },
    'target.identifier': { label: 'User id', category: 'user-id' },
    'target.name': { label: 'Name', category: 'name' },
    apiKey: { label: 'SDK key (public)', category: 'other' },
  },
  links: {
    privacy: 'https://www.harness.io/legal/privacy',
    dpa: 'https://www.harness.io/legal/dpa',
    subprocessors: 'https://www.harness.io/legal/subprocessors',
  },
  sdks: ['@harnessio/ff-javascript-client-sdk@1.32.0'],
  docs: ['https://developer.harness.io/docs/feature-flags/ff-sdks/client-sdks/java-script-sdk-references/'],
};
