import type { Vendor } from '../vendor.ts';

export const outbrain: Vendor = {
  id: 'outbrain',
  name: 'Outbrain',
  owner: 'Teads Holding Co.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.outbrain.com', '*.outbrainimg.com', '*.zemanta.com'],
  signatures: [{ query: { marketerId: '^00[0-9a-f]+$', obApiVersion: '' }, confidence: 0.98 }],
  events: [{ at: '', name: 'name', properties: ['orderValue', 'currency', 'orderId'] }],
  parameters: {
    hem: { label: 'E-mail address', category: 'email', hashed: true },
    obClickId: { label: 'Click id', category: 'click-id' },
    obclid: { label: 'Click id', category: 'click-id' },
    ob_click_id: { label: 'Click id', category: 'click-id' },
    dicbo: { label: 'Click id', category: 'click-id' },
    optOut: { label: 'Consent', category: 'consent-state' },
    gdprConsent: { label: 'Consent', category: 'consent-state' },
    marketerId: { label: 'Marketer id (public)', category: 'other' },
    orderValue: { label: 'Order value', category: 'amount' },
    dl: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.outbrain.com/privacy/' },
  docs: ['https://developer.outbrain.com/'],
};
