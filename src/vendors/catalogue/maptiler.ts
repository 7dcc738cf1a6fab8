import type { Vendor } from '../vendor.ts';

export const maptiler: Vendor = {
  id: 'maptiler',
  name: 'MapTiler',
  owner: 'MapTiler AG',
  country: 'CH',
  category: 'maps',
  hosts: ['*.maptiler.com'],
  links: { privacy: 'https://www.maptiler.com/privacy-policy/' },
  docs: ['https://docs.maptiler.com/'],
};
