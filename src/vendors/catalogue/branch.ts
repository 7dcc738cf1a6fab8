import type { Vendor } from '../vendor.ts';

/** Branch: opens, page views and events with the ids of browser and identity. */
export const branch: Vendor = {
  id: 'branch',
  name: 'Branch',
  owner: 'Branch Metrics, Inc.',
  country: 'US',
  category: 'mobile-measurement',
  hosts: ['*.branch.io', '*.app.link', '*.bnc.lt'],
  signatures: [
    { fields: { branch_key: '^key_(?:live|test)_' }, confidence: 0.98 },
    { query: { branch_key: '^key_(?:live|test)_' }, confidence: 0.98 },
  ],
  events: [
    {
      at: '',
      name: 'name',
      user: ['user_data.developer_identity', 'user_data.identity'],
      properties: ['custom_data', 'event_data', 'content_items'],
    },
    { at: '', name: 'event', user: 'identity', properties: 'metadata' },
  ],
  parameters: {
    browser_fingerprint_id: { label: 'Browser id', category: 'device-id' },
    randomized_device_token: { label: 'Browser id', category: 'device-id' },
    developer_identity: { label: 'User id', category: 'user-id' },
    identity: { label: 'User id', category: 'user-id' },
    'user_data.identity': { label: 'User id', category: 'user-id' },
    session_id: { label: 'Session and browser id', category: 'device-id' },
    name: { label: 'Event name', category: 'event-name' },
    event: { label: 'Kind of event', category: 'other' },
    branch_key: { label: 'Branch key (public)', category: 'other' },
    'metadata.language': { label: 'Language of the page', category: 'other' },
  },
  publicKeys: ['^key_(?:live|test)_[A-Za-z0-9]+$'],
  links: { privacy: 'https://www.branch.io/policies/privacy-policy/', dpa: 'https://www.branch.io/policies/dpa/' },
  sdks: ['branch-sdk@2.89.2'],
  docs: ['https://help.branch.io/developers-hub/docs/web-sdk-overview'],
};
