import type { Vendor } from '../vendor.ts';

export const netcore: Vendor = {
  id: 'netcore',
  name: 'Netcore Cloud',
  owner: 'Netcore Cloud Pvt. Ltd.',
  country: 'IN',
  category: 'marketing-automation',
  hosts: ['*.netcoresmartech.com', '*.netcore.co.in', '*.netcorecloud.com'],
  links: { privacy: 'https://netcorecloud.com/privacy-policy/' },
  docs: ['https://developer.netcorecloud.com/'],
};
