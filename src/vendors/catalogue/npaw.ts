import type { Vendor } from '../vendor.ts';

export const npaw: Vendor = {
  id: 'npaw',
  name: 'NPAW (Youbora)',
  owner: 'Nice People At Work S.L.',
  country: 'ES',
  category: 'video',
  hosts: ['*.youboranqs01.com', '*.npaw.com', '*.youbora.com', 'a-fds.youborafds01.com'],
  links: { privacy: 'https://nicepeopleatwork.com/privacy-policy/' },
  docs: ['https://documentation.npaw.com/'],
};
