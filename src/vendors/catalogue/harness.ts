import type { Vendor } from '../vendor.ts';

/** Harness feature flags: targets in headers, bodies and paths. */
export const harness: Vendor = {
  id: 'harness',
  name: 'Harness',
  owner: 'Harness, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.ff.harness.io'],
  events: [],
  parameters: {
    'target.identifier': { label: 'User id', category: 'user-id' },
    'target.name': { label: 'Name', category: 'name' },
    apiKey: { label: 'SDK key (public)', category: 'other' },
  },
  sdks: ['@harnessio/ff-javascript-client-sdk@1.32.0'],
  docs: ['https://developer.harness.io/docs/feature-flags/ff-sdks/client-sdks/java-script-sdk-references/'],
};
