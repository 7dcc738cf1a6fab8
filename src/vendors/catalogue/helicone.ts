import type { Vendor } from '../vendor.ts';

export const helicone: Vendor = {
  id: 'helicone',
  name: 'Helicone',
  owner: 'Helicone, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.helicone.ai', '*.hconeai.com'],
  links: { privacy: 'https://www.helicone.ai/privacy' },
  docs: ['https://docs.helicone.ai/'],
};
