import type { Vendor } from '../vendor.ts';

export const ipdata: Vendor = {
  id: 'ipdata',
  name: 'ipdata',
  owner: 'ipdata LLC',
  country: 'US',
  category: 'maps',
  hosts: ['*.ipdata.co'],
  links: { privacy: 'https://ipdata.co/privacy.html' },
  docs: ['https://docs.ipdata.co/'],
};
