import type { Vendor } from '../vendor.ts';

export const appdynamics: Vendor = {
  id: 'appdynamics',
  name: 'AppDynamics',
  owner: 'Cisco Systems, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.appdynamics.com', '*.eum-appdynamics.com'],
  links: { privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html' },
  docs: ['https://docs.appdynamics.com/'],
};
