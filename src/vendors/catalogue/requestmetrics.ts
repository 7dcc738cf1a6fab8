import type { Vendor } from '../vendor.ts';

export const requestmetrics: Vendor = {
  id: 'requestmetrics',
  name: 'Request Metrics',
  owner: 'TrackJS LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.requestmetrics.com'],
  links: { privacy: 'https://requestmetrics.com/privacy/' },
  docs: ['https://requestmetrics.com/docs/'],
};
