import type { Vendor } from '../vendor.ts';

export const gameanalytics: Vendor = {
  id: 'gameanalytics',
  name: 'GameAnalytics',
  owner: 'GameAnalytics ApS',
  country: 'DK',
  category: 'product-analytics',
  hosts: ['*.gameanalytics.com'],
  links: { privacy: 'https://gameanalytics.com/privacy/' },
  docs: ['https://docs.gameanalytics.com/'],
};
