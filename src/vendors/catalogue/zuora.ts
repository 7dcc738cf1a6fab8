import type { Vendor } from '../vendor.ts';

export const zuora: Vendor = {
  id: 'zuora',
  name: 'Zuora',
  owner: 'Zuora, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.zuora.com'],
  links: { privacy: 'https://www.zuora.com/privacy-statement/' },
  docs: ['https://docs.zuora.com/'],
};
