import type { Vendor } from '../vendor.ts';

export const dynamicYield: Vendor = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  owner: 'Dynamic Yield Ltd.',
  parent: 'Mastercard Incorporated',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.dynamicyield.com', '*.dynamicyield.eu'],
  links: { privacy: 'https://www.dynamicyield.com/privacy-policy/' },
  docs: ['https://support.dynamicyield.com/'],
};
