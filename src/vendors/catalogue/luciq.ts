import type { Vendor } from '../vendor.ts';

export const luciq: Vendor = {
  id: 'luciq',
  name: 'Luciq',
  owner: 'Luciq Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.instabug.com', '*.luciq.ai'],
  links: { privacy: 'https://www.luciq.ai/privacy' },
  docs: ['https://docs.luciq.ai/'],
};
