import type { Vendor } from '../vendor.ts';

export const fontAwesome: Vendor = {
  id: 'font-awesome',
  name: 'Font Awesome',
  owner: 'Fonticons, Inc.',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['*.fontawesome.com'],
  links: { privacy: 'https://fontawesome.com/privacy' },
  docs: ['https://docs.fontawesome.com/'],
};
