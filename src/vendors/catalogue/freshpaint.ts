import type { Vendor } from '../vendor.ts';

export const freshpaint: Vendor = {
  id: 'freshpaint',
  name: 'Freshpaint',
  owner: 'Freshpaint, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.perfalytics.com', '*.freshpaint.io', '*.freshpaint-cdn.com'],
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: { privacy: 'https://www.freshpaint.io/privacy' },
  docs: ['https://documentation.freshpaint.io/'],
};
