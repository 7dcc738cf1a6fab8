import type { Vendor } from '../vendor.ts';

export const bunnyFonts: Vendor = {
  id: 'bunny-fonts',
  name: 'Bunny Fonts',
  owner: 'BunnyWay d.o.o.',
  country: 'SI',
  category: 'cdn-fonts',
  hosts: ['fonts.bunny.net'],
  links: { privacy: 'https://bunny.net/privacy/' },
  docs: ['https://fonts.bunny.net/about'],
};
