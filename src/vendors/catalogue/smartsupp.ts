import type { Vendor } from '../vendor.ts';

export const smartsupp: Vendor = {
  id: 'smartsupp',
  name: 'Smartsupp',
  owner: 'Smartsupp.com, s.r.o.',
  country: 'CZ',
  category: 'chat-support',
  hosts: ['*.smartsuppchat.com', '*.smartsupp.com', '*.smartsuppcdn.com'],
  links: { privacy: 'https://www.smartsupp.com/help/privacy/' },
  docs: ['https://docs.smartsupp.com/'],
};
