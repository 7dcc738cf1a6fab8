import type { Vendor } from '../vendor.ts';

export const gitbook: Vendor = {
  id: 'gitbook',
  name: 'GitBook',
  owner: 'GitBook Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.gitbook.com', '*.gitbook.io'],
  links: { privacy: 'https://policies.gitbook.com/privacy-and-security/statement' },
  docs: ['https://docs.gitbook.com/'],
};
