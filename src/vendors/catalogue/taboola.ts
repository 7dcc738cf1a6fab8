import type { Vendor } from '../vendor.ts';

export const taboola: Vendor = {
  id: 'taboola',
  name: 'Taboola',
  owner: 'Taboola.com Ltd.',
  country: 'IL',
  category: 'advertising',
  hosts: ['*.taboola.com', '*.taboolasyndication.com'],
  signatures: [{ query: { en: '', cv: 'RELEASE$', 'item-url': '' }, confidence: 0.97 }],
  events: [{ at: '', name: 'en', properties: ['revenue', 'currency', 'orderid', 'quantity'] }],
  parameters: {
    en: { label: 'Event name', category: 'event-name' },
    ui: { label: 'Taboola cookie', category: 'cookie-id' },
    'item-url': { label: 'Page address', category: 'page-url' },
    ref: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.taboola.com/policies/privacy-policy' },
  docs: ['https://developers.taboola.com/'],
};
