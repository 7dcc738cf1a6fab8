import type { Vendor } from '../vendor.ts';

export const jotform: Vendor = {
  id: 'jotform',
  name: 'Jotform',
  owner: 'Jotform Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.jotform.com', '*.jotfor.ms', '*.jotform.io'],
  links: { privacy: 'https://www.jotform.com/privacy/' },
  docs: ['https://www.jotform.com/help/'],
};
