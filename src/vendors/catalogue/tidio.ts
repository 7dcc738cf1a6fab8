import type { Vendor } from '../vendor.ts';

export const tidio: Vendor = {
  id: 'tidio',
  name: 'Tidio',
  owner: 'Tidio LLC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.tidio.co', '*.tidiochat.com', '*.tidio.com'],
  links: { privacy: 'https://www.tidio.com/privacy-policy/' },
  docs: ['https://developers.tidio.com/'],
};
