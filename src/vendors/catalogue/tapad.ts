import type { Vendor } from '../vendor.ts';

export const tapad: Vendor = {
  id: 'tapad',
  name: 'Tapad',
  owner: 'Tapad, Inc.',
  parent: 'Experian plc',
  country: 'US',
  category: 'advertising',
  hosts: ['*.tapad.com'],
  links: { privacy: 'https://www.tapad.com/privacy' },
  docs: ['https://www.tapad.com/'],
};
