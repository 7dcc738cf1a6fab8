import type { Vendor } from '../vendor.ts';

export const exceptionless: Vendor = {
  id: 'exceptionless',
  name: 'Exceptionless',
  owner: 'Exceptionless',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.exceptionless.io', '*.exceptionless.com'],
  links: { privacy: 'https://exceptionless.com/privacy/' },
  docs: ['https://exceptionless.com/docs/'],
};
