import type { Vendor } from '../vendor.ts';

export const stytch: Vendor = {
  id: 'stytch',
  name: 'Stytch',
  owner: 'Stytch, Inc.',
  parent: 'Twilio Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.stytch.com'],
  links: { privacy: 'https://stytch.com/legal/privacy-policy' },
  docs: ['https://stytch.com/docs'],
};
