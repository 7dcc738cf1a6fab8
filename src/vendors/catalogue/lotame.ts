import type { Vendor } from '../vendor.ts';

export const lotame: Vendor = {
  id: 'lotame',
  name: 'Lotame',
  owner: 'Epsilon Data Management, LLC',
  parent: 'Publicis Groupe',
  country: 'US',
  category: 'advertising',
  hosts: ['*.crwdcntrl.net', '*.lotame.com'],
  links: { privacy: 'https://www.lotame.com/privacy/' },
  docs: ['https://my.lotame.com/'],
};
