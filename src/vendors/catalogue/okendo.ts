import type { Vendor } from '../vendor.ts';

export const okendo: Vendor = {
  id: 'okendo',
  name: 'Okendo',
  owner: 'Okendo Pty Ltd',
  country: 'AU',
  category: 'marketing-automation',
  hosts: ['*.okendo.io'],
  links: { privacy: 'https://www.okendo.io/privacy-policy' },
  docs: ['https://docs.okendo.io/'],
};
