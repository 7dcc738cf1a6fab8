import type { Vendor } from '../vendor.ts';

export const mediamath: Vendor = {
  id: 'mediamath',
  name: 'MediaMath',
  owner: 'Infillion, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.mathtag.com', '*.mediamath.com'],
  links: { privacy: 'https://infillion.com/privacy-policy/' },
  docs: ['https://apidocs.mediamath.com/'],
};
