import type { Vendor } from '../vendor.ts';

export const luckyOrange: Vendor = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  owner: 'Lucky Orange LLC',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.luckyorange.com', '*.luckyorange.net'],
  links: { privacy: 'https://www.luckyorange.com/privacy' },
  docs: ['https://help.luckyorange.com/'],
};
