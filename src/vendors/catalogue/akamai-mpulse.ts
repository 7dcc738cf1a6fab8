import type { Vendor } from '../vendor.ts';

export const akamaiMpulse: Vendor = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  owner: 'Akamai Technologies, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.go-mpulse.net', '*.akstat.io'],
  links: { privacy: 'https://www.akamai.com/legal/privacy-statement' },
  docs: ['https://techdocs.akamai.com/mpulse/docs'],
};
