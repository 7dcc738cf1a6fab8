import type { Vendor } from '../vendor.ts';

export const tailwindCdn: Vendor = {
  id: 'tailwind-cdn',
  name: 'Tailwind CSS Play CDN',
  owner: 'Tailwind Labs Inc.',
  country: 'CA',
  category: 'cdn-fonts',
  hosts: ['cdn.tailwindcss.com'],
  links: { privacy: 'https://tailwindcss.com/brand' },
  docs: ['https://tailwindcss.com/docs/installation/play-cdn'],
};
