import type { Vendor } from '../vendor.ts';

export const adaSupport: Vendor = {
  id: 'ada-support',
  name: 'Ada',
  owner: 'Ada Support Inc.',
  country: 'CA',
  category: 'chat-support',
  hosts: ['*.ada.support'],
  links: { privacy: 'https://www.ada.cx/privacy' },
  docs: ['https://docs.ada.cx/'],
};
