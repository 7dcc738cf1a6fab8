import type { Vendor } from '../vendor.ts';

export const pingdom: Vendor = {
  id: 'pingdom',
  name: 'Pingdom',
  owner: 'SolarWinds Worldwide, LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.pingdom.net', '*.pingdom.com'],
  links: { privacy: 'https://www.solarwinds.com/legal/privacy' },
  docs: ['https://documentation.solarwinds.com/en/success_center/pingdom/'],
};
