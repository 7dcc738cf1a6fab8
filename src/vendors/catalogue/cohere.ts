import type { Vendor } from '../vendor.ts';

export const cohere: Vendor = {
  id: 'cohere',
  name: 'Cohere',
  owner: 'Cohere Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.cohere.com', '*.cohere.ai'],
  links: { privacy: 'https://cohere.com/privacy' },
  docs: ['https://docs.cohere.com/'],
};
