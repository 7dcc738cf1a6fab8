import type { Vendor } from '../vendor.ts';

export const formspree: Vendor = {
  id: 'formspree',
  name: 'Formspree',
  owner: 'Formspree, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.formspree.io'],
  links: { privacy: 'https://formspree.io/legal/privacy-policy/' },
  docs: ['https://help.formspree.io/'],
};
