import type { Vendor } from '../vendor.ts';

export const liveperson: Vendor = {
  id: 'liveperson',
  name: 'LivePerson',
  owner: 'LivePerson, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.liveperson.net', '*.lpsnmedia.net', '*.liveperson.com'],
  links: { privacy: 'https://www.liveperson.com/policies/privacy/' },
  docs: ['https://developers.liveperson.com/'],
};
