import type { Vendor } from '../vendor.ts';

export const glassbox: Vendor = {
  id: 'glassbox',
  name: 'Glassbox',
  owner: 'Glassbox Ltd.',
  country: 'GB',
  category: 'session-replay',
  hosts: ['*.glassboxdigital.io', '*.glassboxcdn.com', '*.gbqofs.io', '*.gbqofs.com'],
  links: { privacy: 'https://www.glassbox.com/privacy-policy/' },
  docs: ['https://www.glassbox.com/'],
};
