import type { Vendor } from '../vendor.ts';

export const vgs: Vendor = {
  id: 'vgs',
  name: 'Very Good Security',
  owner: 'Very Good Security, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.verygoodvault.com', '*.verygoodsecurity.com', '*.verygoodproxy.com', '*.verygood.systems'],
  links: { privacy: 'https://www.verygoodsecurity.com/privacy-policy' },
  docs: ['https://www.verygoodsecurity.com/docs/'],
};
