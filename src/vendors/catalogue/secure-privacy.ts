import type { Vendor } from '../vendor.ts';

export const securePrivacy: Vendor = {
  id: 'secure-privacy',
  name: 'Secure Privacy',
  owner: 'Secure Privacy ApS',
  country: 'DK',
  category: 'consent',
  hosts: ['*.secureprivacy.ai'],
  links: { privacy: 'https://secureprivacy.ai/privacy-policy' },
  docs: ['https://docs.secureprivacy.ai/'],
};
