import type { Vendor } from '../vendor.ts';

export const bunnyStream: Vendor = {
  id: 'bunny-stream',
  name: 'Bunny Stream',
  owner: 'BunnyWay d.o.o.',
  country: 'SI',
  category: 'video',
  hosts: ['*.mediadelivery.net'],
  links: { privacy: 'https://bunny.net/privacy' },
  docs: ['https://docs.bunny.net/docs/stream'],
};
