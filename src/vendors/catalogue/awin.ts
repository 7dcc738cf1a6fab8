import type { Vendor } from '../vendor.ts';

export const awin: Vendor = {
  id: 'awin',
  name: 'Awin',
  owner: 'AWIN AG',
  parent: 'Axel Springer SE',
  country: 'DE',
  category: 'advertising',
  hosts: [
    '*.dwin1.com',
    '*.dwin2.com',
    '*.awin1.com',
    '*.zenaps.com',
    '*.shareasale.com',
    '*.shareasale-analytics.com',
    'the.sciencebehindecommerce.com',
  ],
  signatures: [{ query: { merchant: '^\\d+$', tt: '^ns$', tv: '^\\d$', ch: '^aw$' }, confidence: 0.97 }],
  events: [
    { at: '', name: { urlPart: '/(sread)\\.(?:img|php|js)$' }, properties: ['amount', 'parts', 'vc', 'ref', 'cr'] },
  ],
  parameters: {
    parts: { label: 'Amount', category: 'amount' },
    tt: { label: 'Kind of request', category: 'other' },
    ref: { label: 'Order reference', category: 'other' },
    amount: { label: 'Amount', category: 'amount' },
    cks: { label: 'Click id', category: 'click-id' },
    vc: { label: 'Voucher code', category: 'other' },
  },
  links: { privacy: 'https://www.awin.com/gb/privacy' },
  docs: ['https://wiki.awin.com/'],
};
