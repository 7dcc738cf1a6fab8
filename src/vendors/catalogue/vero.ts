import type { Vendor } from '../vendor.ts';

export const vero: Vendor = {
  id: 'vero',
  name: 'Vero',
  owner: 'Invc Me Pty Ltd',
  country: 'AU',
  category: 'marketing-automation',
  hosts: ['*.getvero.com'],
  links: { privacy: 'https://www.getvero.com/privacy/' },
  docs: ['https://developers.getvero.com/'],
};
