import type { Vendor } from '../vendor.ts';

export const nextdoorPixel: Vendor = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  owner: 'Nextdoor, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  links: { privacy: 'https://legal.nextdoor.com/us-privacy-policy/' },
  docs: ['https://help.nextdoor.com/'],
};
