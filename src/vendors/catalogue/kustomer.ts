import type { Vendor } from '../vendor.ts';

export const kustomer: Vendor = {
  id: 'kustomer',
  name: 'Kustomer',
  owner: 'Kustomer, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.kustomerapp.com', '*.kustomer.support', '*.kustomerhostedcontent.com'],
  links: { privacy: 'https://www.kustomer.com/privacy/' },
  docs: ['https://developer.kustomer.com/'],
};
