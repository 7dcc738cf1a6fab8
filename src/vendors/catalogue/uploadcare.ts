import type { Vendor } from '../vendor.ts';

export const uploadcare: Vendor = {
  id: 'uploadcare',
  name: 'Uploadcare',
  owner: 'Uploadcare Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.ucarecdn.com', '*.uploadcare.com'],
  links: { privacy: 'https://uploadcare.com/about/privacy-policy/' },
  docs: ['https://uploadcare.com/docs/'],
};
