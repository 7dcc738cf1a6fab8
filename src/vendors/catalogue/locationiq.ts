import type { Vendor } from '../vendor.ts';

export const locationiq: Vendor = {
  id: 'locationiq',
  name: 'LocationIQ',
  owner: 'Unwired Labs (India) Pvt. Ltd.',
  country: 'IN',
  category: 'maps',
  hosts: ['*.locationiq.com'],
  links: { privacy: 'https://locationiq.com/privacy' },
  docs: ['https://docs.locationiq.com/'],
};
