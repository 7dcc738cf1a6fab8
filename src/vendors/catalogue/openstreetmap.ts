import type { Vendor } from '../vendor.ts';

export const openstreetmap: Vendor = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  owner: 'OpenStreetMap Foundation',
  country: 'GB',
  category: 'maps',
  hosts: ['*.openstreetmap.org', '*.openstreetmap.de'],
  links: { privacy: 'https://osmfoundation.org/wiki/Privacy_Policy' },
  docs: ['https://operations.osmfoundation.org/policies/tiles/'],
};
