import type { Vendor } from '../vendor.ts';

export const hcaptcha: Vendor = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  owner: 'Intuition Machines, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.hcaptcha.com'],
  links: { privacy: 'https://www.hcaptcha.com/privacy' },
  docs: ['https://docs.hcaptcha.com/'],
};
