import type { Vendor } from '../vendor.ts';

export const middlewareIo: Vendor = {
  id: 'middleware-io',
  name: 'Middleware',
  owner: 'Middleware Lab, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.middleware.io'],
  links: { privacy: 'https://middleware.io/privacy-policy/' },
  docs: ['https://docs.middleware.io/'],
};
