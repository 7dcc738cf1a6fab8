import type { Vendor } from '../vendor.ts';

/** Unleash: the context in the query. */
export const unleash: Vendor = {
  id: 'unleash',
  name: 'Unleash',
  owner: 'Bricks Software AS',
  country: 'NO',
  category: 'feature-flags',
  hosts: ['*.unleash-hosted.com', '*.getunleash.io'],
  signatures: [
    { headers: { 'unleash-appname': '' }, confidence: 0.99 },
    { headers: { 'unleash-sdk': '' }, confidence: 0.99 },
    { path: '/api/frontend$', query: { sessionId: '', appName: '', environment: '' }, confidence: 0.95 },
    {
      fields: { appName: '', instanceId: '', 'bucket.start': '^\\d{4}-', 'bucket.stop': '^\\d{4}-' },
      confidence: 0.96,
    },
  ],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    'properties[name]': { label: 'Name', category: 'name' },
    'properties[organisation]': { label: 'Organisation', category: 'org-id' },
    appName: { label: 'App', category: 'other' },
  },
  software: { name: 'Unleash' },
  links: {
    privacy: 'https://www.getunleash.io/privacy-policy',
    dpa: 'https://www.getunleash.io/dpa',
    subprocessors: 'https://www.getunleash.io/subprocessors',
  },
  sdks: ['unleash-proxy-client@3.8.2'],
  docs: ['https://docs.getunleash.io/reference/sdks/javascript-browser'],
};
