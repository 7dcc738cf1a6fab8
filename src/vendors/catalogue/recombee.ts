import type { Vendor } from '../vendor.ts';

export const recombee: Vendor = {
  id: 'recombee',
  name: 'Recombee',
  owner: 'Recombee, s.r.o.',
  country: 'CZ',
  category: 'search',
  hosts: ['*.recombee.com'],
  links: { privacy: 'https://www.recombee.com/privacy-policy' },
  docs: ['https://docs.recombee.com/'],
};
