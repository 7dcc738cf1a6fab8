import type { Vendor } from '../vendor.ts';

export const front: Vendor = {
  id: 'front',
  name: 'Front',
  owner: 'FrontApp, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.frontapp.com', '*.frontapplication.com'],
  links: { privacy: 'https://front.com/legal/privacy-notice' },
  docs: ['https://dev.frontapp.com/'],
};
