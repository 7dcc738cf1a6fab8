import type { Vendor } from '../vendor.ts';

export const trackingplan: Vendor = {
  id: 'trackingplan',
  name: 'Trackingplan',
  owner: 'Trackingplan Inc.',
  country: 'US',
  category: 'data-warehouse',
  hosts: ['*.trackingplan.com'],
  links: { privacy: 'https://www.trackingplan.com/privacy-policy' },
  docs: ['https://docs.trackingplan.com/'],
};
