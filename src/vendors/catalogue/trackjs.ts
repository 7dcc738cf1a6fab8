import type { Vendor } from '../vendor.ts';

export const trackjs: Vendor = {
  id: 'trackjs',
  name: 'TrackJS',
  owner: 'TrackJS LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.trackjs.com'],
  signatures: [{ fields: { 'customer.correlationId': '', 'customer.token': '^[0-9a-f]{32}$' }, confidence: 0.96 }],
  links: { privacy: 'https://trackjs.com/privacy/' },
  docs: ['https://docs.trackjs.com/'],
};
