import type { Vendor } from '../vendor.ts';

export const rokt: Vendor = {
  id: 'rokt',
  name: 'Rokt',
  owner: 'Rokt Pte Ltd',
  country: 'SG',
  category: 'advertising',
  hosts: ['*.rokt.com', '*.rokt-api.com'],
  links: { privacy: 'https://rokt.com/privacy-policy/' },
  docs: ['https://docs.rokt.com/'],
};
