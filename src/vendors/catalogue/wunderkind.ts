import type { Vendor } from '../vendor.ts';

export const wunderkind: Vendor = {
  id: 'wunderkind',
  name: 'Wunderkind',
  owner: 'Wunderkind Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.bounceexchange.com', '*.bouncex.net', '*.cdnwidget.com', '*.smarterhq.io'],
  links: { privacy: 'https://www.wunderkind.co/privacy/' },
  docs: ['https://www.wunderkind.co/'],
};
