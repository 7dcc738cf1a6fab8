import type { Vendor } from '../vendor.ts';

/** Statsig: events with their user, metadata and values. */
export const statsig: Vendor = {
  id: 'statsig',
  name: 'Statsig',
  owner: 'Statsig, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: [
    '*.statsig.com',
    '*.statsigapi.net',
    'prodregistryv2.org',
    'assetsconfigcdn.org',
    '*.featureassets.org',
    '*.statsigcdn.com',
    'cloudflare-dns.com/statsig',
    '*.featuregates.org',
    'idliststorage.org',
    'beyondwickedmapping.org',
    'prodregistryv3.org',
  ],
  signatures: [
    { fields: { 'statsigMetadata.sdkType': '' }, confidence: 0.99 },
    { headers: { 'statsig-sdk-type': '' }, confidence: 0.99 },
    { query: { k: '^client-', st: '', sv: '' }, confidence: 0.98 },
  ],
  events: [{ at: 'events[]', name: 'eventName' }],
  parameters: {
    eventName: { label: 'Event name', category: 'event-name' },
    'statsigEnvironment.tier': { label: 'Environment', category: 'environment' },
    'environment.tier': { label: 'Environment', category: 'environment' },
    referrer_path: { label: 'Referrer', category: 'referrer' },
    $s_referrer_path: { label: 'Referrer', category: 'referrer' },
    stableID: { label: 'Device id', category: 'device-id' },
    'events[].value': { label: 'Value', category: 'amount' },
    'metadata.gate': { label: 'Feature flag', category: 'feature-flag' },
    'metadata.content': { label: 'Text of the element', category: 'interaction' },
    sessionID: { label: 'Session id', category: 'session-id' },
  },
  publicKeys: ['^client-[A-Za-z0-9]{30,}$'],
  links: {
    privacy: 'https://www.statsig.com/privacy',
    dpa: 'https://www.statsig.com/dpa',
    subprocessors: 'https://www.statsig.com/subprocessors',
  },
  sdks: ['@statsig/js-client@3.33.5'],
  docs: ['https://docs.statsig.com/client/javascript-sdk'],
};
