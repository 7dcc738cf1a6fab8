import type { Vendor } from '../vendor.ts';

export const onelogin: Vendor = {
  id: 'onelogin',
  name: 'OneLogin',
  owner: 'One Identity LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.onelogin.com'],
  links: { privacy: 'https://www.oneidentity.com/legal/privacy.aspx' },
  docs: ['https://developers.onelogin.com/'],
};
