import type { Vendor } from '../vendor.ts';

export const tawkTo: Vendor = {
  id: 'tawk-to',
  name: 'tawk.to',
  owner: 'tawk.to inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.tawk.to'],
  links: { privacy: 'https://www.tawk.to/privacy-policy/' },
  docs: ['https://developer.tawk.to/'],
};
