import type { Vendor } from '../vendor.ts';

export const dailymotion: Vendor = {
  id: 'dailymotion',
  name: 'Dailymotion',
  owner: 'Dailymotion SA',
  parent: 'Vivendi SE',
  country: 'FR',
  category: 'video',
  hosts: ['*.dailymotion.com', '*.dmcdn.net', '*.dmxleo.com'],
  links: { privacy: 'https://legal.dailymotion.com/en/privacy-policy/' },
  docs: ['https://developers.dailymotion.com/'],
};
