import type { Vendor } from '../vendor.ts';

export const loggly: Vendor = {
  id: 'loggly',
  name: 'Loggly',
  owner: 'SolarWinds Worldwide, LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.loggly.com'],
  links: { privacy: 'https://www.solarwinds.com/legal/privacy' },
  docs: ['https://documentation.solarwinds.com/en/success_center/loggly/'],
};
