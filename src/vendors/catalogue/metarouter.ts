import type { Vendor } from '../vendor.ts';

export const metarouter: Vendor = {
  id: 'metarouter',
  name: 'MetaRouter',
  owner: 'MetaRouter, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.metarouter.io', '*.mr-in.com'],
  addressSwitches: [{ fields: { 'context.ip': '^0\\.0\\.0\\.0$' }, off: ['ip-address', 'coarse-location'] }],
  links: { privacy: 'https://www.metarouter.io/privacy-policy' },
  docs: ['https://docs.metarouter.io/'],
};
