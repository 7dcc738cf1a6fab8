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
    hem: { label: 'E-mail address', category: 'email', hashed: true },
    'click-id': { label: 'Click id', category: 'click-id' },
    tblci: { label: 'Click id', category: 'click-id' },
    tim: { label: 'Time sent', category: 'other' },
    revenue: { label: 'Revenue', category: 'revenue' },
    orderid: { label: 'Order id', category: 'other' },
    gdprConsent: { label: 'Consent', category: 'consent-state' },
    en: { label: 'Event name', category: 'event-name' },
    ui: { label: 'Taboola cookie', category: 'cookie-id' },
    'item-url': { label: 'Page address', category: 'page-url' },
    ref: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.taboola.com/policies/privacy-policy' },
  docs: ['https://developers.taboola.com/'],
};
