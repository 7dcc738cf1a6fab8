import type { Vendor } from '../vendor.ts';

export const knock: Vendor = {
  id: 'knock',
  name: 'Knock',
  owner: 'Knock Labs, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.knock.app'],
  signatures: [
    { headers: { 'x-knock-client': '^Knock/' }, confidence: 0.98 },
    { path: '/ws/v1/websocket$', query: { api_key: '^pk_', vsn: '^2' }, confidence: 0.93 },
  ],
  parameters: {
    phone_number: { label: 'Phone number', category: 'phone' },
    avatar: { label: 'Picture', category: 'other' },
    timezone: { label: 'Time zone', category: 'timezone' },
    tenant: { label: 'Organisation', category: 'org-id' },
    actor: { label: 'User id', category: 'user-id' },
    'recipients[]': { label: 'User id', category: 'user-id' },
    'recipients[].id': { label: 'User id', category: 'user-id' },
    'recipients[].email': { label: 'E-mail address', category: 'email' },
    api_key: { label: 'API key (public)', category: 'other' },
    'channel_data.*': { label: 'Push token', category: 'token' },
    'data.tokens[]': { label: 'Push token', category: 'token' },
    tenant_id: { label: 'Organisation', category: 'org-id' },
    'x-knock-user-token': { label: 'User token', category: 'token' },
  },
  publicKeys: ['^pk_(?:test_)?[\\w-]{20,}$'],
  links: { privacy: 'https://knock.app/legal/privacy', dpa: 'https://knock.app/legal/dpa' },
  sdks: ['@knocklabs/client@0.22.2'],
  docs: [
    'https://docs.knock.app/api-reference/users/update',
    'https://docs.knock.app/api-reference/users/feeds/list_items',
  ],
};
