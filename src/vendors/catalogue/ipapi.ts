import type { Vendor } from '../vendor.ts';

export const ipapi: Vendor = {
  id: 'ipapi',
  name: 'ipapi',
  owner: 'Kloudend, Inc.',
  country: 'US',
  category: 'maps',
  hosts: ['*.ipapi.co'],
  links: { privacy: 'https://ipapi.co/privacy/' },
  docs: ['https://ipapi.co/api/'],
};
