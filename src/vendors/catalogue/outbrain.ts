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
    marketerId: { label: 'Marketer id (public)', category: 'other' },
    orderValue: { label: 'Order value', category: 'amount' },
    dl: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.outbrain.com/privacy/' },
  docs: ['https://developer.outbrain.com/'],
};
