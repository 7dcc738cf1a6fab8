import type { Vendor } from '../vendor.ts';

/** Unleash: the context in the query. */
export const unleash: Vendor = {
  id: 'unleash',
  name: 'Unleash',
  owner: 'Bricks Software AS',
  country: 'NO',
  category: 'feature-flags',
  hosts: ['*.unleash-hosted.com'],
  events: [],
  parameters: {
    'properties[name]': { label: 'Name', category: 'name' },
    'properties[organisation]': { label: 'Organisation', category: 'org-id' },
    appName: { label: 'App', category: 'other' },
  },
  sdks: ['unleash-proxy-client@3.8.2'],
  docs: ['https://docs.getunleash.io/reference/sdks/javascript-browser'],
};
