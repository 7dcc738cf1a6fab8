import type { Vendor } from '../vendor.ts';

export const warmly: Vendor = {
  id: 'warmly',
  name: 'Warmly',
  owner: 'Warmly, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.warmly.ai', '*.getwarmly.com'],
  links: { privacy: 'https://www.warmly.ai/p/privacy-policy' },
  docs: ['https://help.warmly.ai/'],
};
