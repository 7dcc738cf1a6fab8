import type { Vendor } from '../vendor.ts';

/** Treasure Data: records with `td_` names. */
export const treasureData: Vendor = {
  id: 'treasure-data',
  name: 'Treasure Data',
  owner: 'Treasure Data, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.treasuredata.com'],
  signatures: [
    { fields: { td_version: '', td_client_id: '' }, confidence: 0.98 },
    { headers: { authorization: '^TD1 ' }, confidence: 0.97 },
  ],
  events: ['event', 'event_name'].map((name) => ({
    at: 'events[]',
    name,
    user: ['user_id', 'td_user_id'],
    properties: '',
  })),
  parameters: {
    td_client_id: { label: 'Device id', category: 'device-id' },
    td_language: { label: 'Device and browser', category: 'device' },
    td_title: { label: 'Page title', category: 'page-title' },
    td_platform: { label: 'Device and browser', category: 'device' },
    td_path: { label: 'Page address', category: 'page-url' },
    td_host: { label: 'Page address', category: 'page-url' },
    td_url: { label: 'Page address', category: 'page-url' },
    td_referrer: { label: 'Referrer', category: 'referrer' },
    td_global_id: { label: 'Device id', category: 'device-id' },
  },
  links: { privacy: 'https://www.treasuredata.com/privacy/', dpa: 'https://www.treasuredata.com/terms/dpa/' },
  sdks: ['td-js-sdk@4.4.3'],
  docs: ['https://docs.treasuredata.com/display/public/PD/JavaScript+SDK'],
};
