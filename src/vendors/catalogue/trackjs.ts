import type { Vendor } from '../vendor.ts';

export const trackjs: Vendor = {
  id: 'trackjs',
  name: 'TrackJS',
  owner: 'TrackJS LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.trackjs.com'],
  links: { privacy: 'https://trackjs.com/privacy/' },
  docs: ['https://docs.trackjs.com/'],
};
