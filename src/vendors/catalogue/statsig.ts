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
    'featureassets.org',
    'prodregistryv2.org',
    'statsigcdn.com',
    'assetsconfigcdn.org',
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
  sdks: ['@statsig/js-client@3.33.5'],
  docs: ['https://docs.statsig.com/client/javascript-sdk'],
};
