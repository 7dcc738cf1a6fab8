import type { Vendor } from '../vendor.ts';

export const signoz: Vendor = {
  id: 'signoz',
  name: 'SigNoz',
  owner: 'SigNoz Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.signoz.cloud', '*.signoz.io'],
  links: { privacy: 'https://signoz.io/privacy/' },
  docs: ['https://signoz.io/docs/'],
};
