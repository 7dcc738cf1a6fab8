import type { Vendor } from '../vendor.ts';

export const bloomreach: Vendor = {
  id: 'bloomreach',
  name: 'Bloomreach Engagement',
  owner: 'Bloomreach, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.exponea.com', '*.bloomreach.com', '*.brcdn.com', '*.brsrvr.com', '*.brxcdn.com', '*.dxpapi.com'],
  links: { privacy: 'https://www.bloomreach.com/en/legal/privacy', dpa: 'https://www.bloomreach.com/en/legal/dpa' },
  docs: ['https://documentation.bloomreach.com/'],
};
