import type { Vendor } from '../vendor.ts';

export const permutive: Vendor = {
  id: 'permutive',
  name: 'Permutive',
  owner: 'Permutive Limited',
  country: 'GB',
  category: 'advertising',
  hosts: ['*.permutive.com', '*.permutive.app', '*.prmutv.co'],
  signatures: [
    {
      query: { k: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
      fields: { 'properties.client.type': '', view_id: '' },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '', name: 'name', user: 'user_id', properties: 'properties' },
    { at: '[]', name: 'name', user: 'user_id', properties: 'properties' },
  ],
  parameters: {
    user_id: { label: 'Visitor id', category: 'cookie-id' },
    session_id: { label: 'Session id', category: 'session-id' },
    'client.url': { label: 'Page address', category: 'page-url' },
    'client.title': { label: 'Page title', category: 'page-title' },
    'client.referrer': { label: 'Referrer', category: 'referrer' },
    'client.domain': { label: 'Page host', category: 'page-url' },
  },
  links: { privacy: 'https://permutive.com/privacy-policy/' },
  docs: ['https://developer.permutive.com/'],
};
