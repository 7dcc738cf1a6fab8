import type { Vendor } from '../vendor.ts';

export const liveintent: Vendor = {
  id: 'liveintent',
  name: 'LiveIntent',
  owner: 'Zeta Global Corp.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.liveintent.com', '*.liadm.com'],
  links: { privacy: 'https://www.liveintent.com/services-privacy-policy/' },
  docs: ['https://support.liveintent.com/'],
};
