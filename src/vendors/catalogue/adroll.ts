import type { Vendor } from '../vendor.ts';

export const adroll: Vendor = {
  id: 'adroll',
  name: 'AdRoll',
  owner: 'NextRoll, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adroll.com', '*.nextroll.com', '*.rollworks.com'],
  signatures: [{ query: { adroll_fpc: '' }, confidence: 0.98 }],
  events: [
    {
      at: '',
      name: { urlPart: '^/(pixel|segment|view)/' },
      user: 'user_id',
      properties: ['adroll_conversion_value', 'adroll_currency', 'order_id'],
    },
  ],
  parameters: {
    adroll_fpc: { label: 'AdRoll cookie', category: 'cookie-id' },
    arrfrr: { label: 'Referrer', category: 'referrer' },
    adroll_s_ref: { label: 'Referrer', category: 'referrer' },
    adroll_conversion_value: { label: 'Conversion value', category: 'amount' },
    adroll_currency: { label: 'Currency', category: 'other' },
  },
  links: { privacy: 'https://www.nextroll.com/privacy' },
  docs: ['https://help.adroll.com/hc/en-us/articles/211846018'],
};
