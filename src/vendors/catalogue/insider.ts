import type { Vendor } from '../vendor.ts';

export const insider: Vendor = {
  id: 'insider',
  name: 'Insider',
  owner: 'Insider SG Pte. Ltd.',
  country: 'SG',
  category: 'marketing-automation',
  hosts: ['*.useinsider.com'],
  links: { privacy: 'https://useinsider.com/privacy-policy/' },
  docs: ['https://academy.useinsider.com/'],
};
