import type { Vendor } from '../vendor.ts';

export const omnisend: Vendor = {
  id: 'omnisend',
  name: 'Omnisend',
  owner: 'Omnisend, LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.omnisend.com', '*.omnisnippet1.com', '*.omnisrc.com', '*.omnisendlink.com'],
  links: { privacy: 'https://www.omnisend.com/privacy/' },
  docs: ['https://api-docs.omnisend.com/'],
};
