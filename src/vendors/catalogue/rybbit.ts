import type { Vendor } from '../vendor.ts';

export const rybbit: Vendor = {
  id: 'rybbit',
  name: 'Rybbit',
  owner: 'Rybbit',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.rybbit.io', '*.rybbit.com'],
  signatures: [
    {
      fields: { site_id: '', querystring: '', screenWidth: '^\\d+$', pathname: '^/', page_title: '' },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '', name: 'event_name', user: 'user_id', properties: 'properties' },
    { at: '', name: 'type', user: 'user_id', properties: 'properties' },
    { at: '', name: { urlPart: '/(identify)$' }, user: 'user_id', properties: 'traits' },
  ],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    pathname: { label: 'Page path', category: 'page-url' },
    querystring: { label: 'Page query', category: 'page-url' },
    page_title: { label: 'Page title', category: 'page-title' },
    user_id: { label: 'User id', category: 'user-id' },
    site_id: { label: 'Site (public)', category: 'other' },
  },
  software: { name: 'Rybbit' },
  links: { privacy: 'https://rybbit.com/privacy' },
  docs: ['https://rybbit.com/docs'],
};
