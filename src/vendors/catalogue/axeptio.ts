import type { Vendor } from '../vendor.ts';

export const axeptio: Vendor = {
  id: 'axeptio',
  name: 'Axeptio',
  owner: 'Agilitation SAS',
  country: 'FR',
  category: 'consent',
  hosts: ['*.axept.io', '*.axeptio.eu', '*.axeptio.tech'],
  links: { privacy: 'https://www.axept.io/privacy' },
  docs: ['https://developers.axeptio.eu/'],
};
