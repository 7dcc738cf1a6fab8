import type { Vendor } from '../vendor.ts';

export const equativ: Vendor = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  owner: 'Equativ SAS',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.smartadserver.com', '*.sascdn.com', '*.equativ.com'],
  links: { privacy: 'https://equativ.com/platform-privacy-policy/' },
  docs: ['https://help.smartadserver.com/'],
};
