import type { Vendor } from '../vendor.ts';

export const videoask: Vendor = {
  id: 'videoask',
  name: 'VideoAsk',
  owner: 'TYPEFORM SL',
  country: 'ES',
  category: 'video',
  hosts: ['*.videoask.com'],
  links: { privacy: 'https://www.videoask.com/privacy' },
  docs: ['https://help.videoask.com/'],
};
