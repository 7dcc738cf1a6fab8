import type { Vendor } from '../vendor.ts';

export const trustpilot: Vendor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  owner: 'Trustpilot A/S',
  country: 'DK',
  category: 'marketing-automation',
  hosts: ['*.trustpilot.com', '*.trustpilot.net'],
  links: { privacy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms' },
  docs: ['https://support.trustpilot.com/hc/en-us'],
};
