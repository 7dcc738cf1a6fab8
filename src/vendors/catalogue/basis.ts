import type { Vendor } from '../vendor.ts';

export const basis: Vendor = {
  id: 'basis',
  name: 'Basis Technologies',
  owner: 'Basis Global Technologies, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.sitescout.com', '*.basis.net'],
  links: { privacy: 'https://basis.com/privacy-policy' },
  docs: ['https://support.basis.net/'],
};
