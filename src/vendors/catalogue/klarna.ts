import type { Vendor } from '../vendor.ts';

export const klarna: Vendor = {
  id: 'klarna',
  name: 'Klarna',
  owner: 'Klarna Bank AB',
  country: 'SE',
  category: 'payments',
  hosts: ['*.klarna.com', '*.klarnaservices.com', '*.klarnacdn.net', '*.klarna.net', '*.klarnaevt.com'],
  links: { privacy: 'https://www.klarna.com/international/privacy-policy/' },
  docs: ['https://docs.klarna.com/'],
};
