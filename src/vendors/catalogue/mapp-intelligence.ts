import type { Vendor } from '../vendor.ts';

export const mappIntelligence: Vendor = {
  id: 'mapp-intelligence',
  name: 'Mapp Intelligence',
  owner: 'Mapp Digital Germany GmbH',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.wt-eu02.net', '*.wt-safetag.com', '*.webtrekk.net', '*.mateti.net', '*.wcfbc.net', '*.webtrekk-asia.net'],
  signatures: [{ path: '/\\d{12,15}/wt$', query: { p: '^\\d+,' }, confidence: 0.98 }],
  links: { privacy: 'https://mapp.com/privacy/' },
  docs: ['https://docs.mapp.com/'],
};
