import type { Vendor } from '../vendor.ts';

export const gist: Vendor = {
  id: 'gist',
  name: 'Gist',
  owner: 'ConvertFox LLC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.getgist.com', '*.gist.com'],
  links: { privacy: 'https://getgist.com/privacy/' },
  docs: ['https://developers.getgist.com/'],
};
