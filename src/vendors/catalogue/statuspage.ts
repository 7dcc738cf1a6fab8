import type { Vendor } from '../vendor.ts';

export const statuspage: Vendor = {
  id: 'statuspage',
  name: 'Statuspage',
  owner: 'Atlassian Pty Ltd',
  country: 'AU',
  category: 'app-services',
  hosts: ['*.statuspage.io'],
  links: { privacy: 'https://www.atlassian.com/legal/privacy-policy' },
  docs: ['https://support.atlassian.com/statuspage/'],
};
