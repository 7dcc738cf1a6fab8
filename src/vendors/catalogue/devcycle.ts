import type { Vendor } from '../vendor.ts';

/** DevCycle: events of users as JSON; a user’s configuration is requested by query. */
export const devcycle: Vendor = {
  id: 'devcycle',
  name: 'DevCycle',
  owner: 'Taplytics Inc.',
  country: 'CA',
  category: 'feature-flags',
  hosts: ['*.devcycle.com', '*.taplytics.com'],
  signatures: [
    { headers: { authorization: '^dvc_client_' }, confidence: 0.98 },
    { query: { sdkKey: '^dvc_client_' }, confidence: 0.98 },
    { query: { sdkKey: '', sdkPlatform: '', user_id: '', isAnonymous: '' }, confidence: 0.93 },
    { fields: { 'user.sdkPlatform': '', 'user.sdkType': '', 'user.isAnonymous': '' }, confidence: 0.93 },
  ],
  events: ['customType', 'type'].map((name) => ({
    at: 'events[]',
    name,
    user: ['user_id', '/user.user_id'],
    properties: ['metaData', 'value'],
  })),
  parameters: {
    'events[].value': { label: 'Value', category: 'amount' },
    'events[].target': { label: 'Variable', category: 'feature-flag' },
    customType: { label: 'Event name', category: 'event-name' },
  },
  publicKeys: ['^dvc_client_\\w+$'],
  links: { privacy: 'https://www.devcycle.com/privacy' },
  sdks: ['@devcycle/js-client-sdk@1.47.10'],
  docs: ['https://docs.devcycle.com/sdk/client-side-sdks/javascript/'],
};
