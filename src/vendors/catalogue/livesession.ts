import type { Vendor } from '../vendor.ts';

export const livesession: Vendor = {
  id: 'livesession',
  name: 'LiveSession',
  owner: 'LiveSession sp. z o.o.',
  country: 'PL',
  category: 'session-replay',
  hosts: ['*.livesession.io'],
  links: { privacy: 'https://livesession.io/privacy-policy' },
  docs: ['https://developers.livesession.io/'],
};
