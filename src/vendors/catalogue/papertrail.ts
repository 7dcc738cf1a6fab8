import type { Vendor } from '../vendor.ts';

export const papertrail: Vendor = {
  id: 'papertrail',
  name: 'Papertrail',
  owner: 'SolarWinds Worldwide, LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.papertrailapp.com', '*.collector.solarwinds.com'],
  links: { privacy: 'https://www.solarwinds.com/legal/privacy' },
  docs: ['https://www.papertrail.com/help/'],
};
