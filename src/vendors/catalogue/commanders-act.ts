import type { Vendor } from '../vendor.ts';

export const commandersAct: Vendor = {
  id: 'commanders-act',
  name: 'Commanders Act',
  owner: 'Commanders Act SAS',
  country: 'FR',
  category: 'tag-manager',
  hosts: ['*.tagcommander.com', '*.trustcommander.net', '*.commander1.com', '*.commandersact.com'],
  links: { privacy: 'https://www.commandersact.com/en/privacy/' },
  docs: ['https://doc.commandersact.com/'],
};
