import type { Vendor } from '../vendor.ts';

export const friendbuy: Vendor = {
  id: 'friendbuy',
  name: 'Friendbuy',
  owner: 'Friendbuy, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.friendbuy.com', '*.fbot.me'],
  links: { privacy: 'https://www.friendbuy.com/privacy-policy' },
  docs: ['https://developers.friendbuy.com/'],
};
