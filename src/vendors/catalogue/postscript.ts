import type { Vendor } from '../vendor.ts';

export const postscript: Vendor = {
  id: 'postscript',
  name: 'Postscript',
  owner: 'Stodge Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.postscript.io', '*.pscr.pt'],
  links: { privacy: 'https://postscript.io/privacy' },
  docs: ['https://developers.postscript.io/'],
};
