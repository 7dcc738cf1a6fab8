import type { Vendor } from '../vendor.ts';

export const mediaNet: Vendor = {
  id: 'media-net',
  name: 'Media.net',
  owner: 'Media.net Advertising FZ-LLC',
  country: 'AE',
  category: 'advertising',
  hosts: ['*.media.net'],
  links: { privacy: 'https://www.media.net/privacy-policy/' },
  docs: ['https://www.media.net/'],
};
