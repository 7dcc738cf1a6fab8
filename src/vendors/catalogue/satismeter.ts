import type { Vendor } from '../vendor.ts';

export const satismeter: Vendor = {
  id: 'satismeter',
  name: 'SatisMeter',
  owner: 'Productboard, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.satismeter.com'],
  links: { privacy: 'https://www.productboard.com/privacy-policy/' },
  docs: ['https://help.satismeter.com/'],
};
