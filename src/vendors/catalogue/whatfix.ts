import type { Vendor } from '../vendor.ts';

export const whatfix: Vendor = {
  id: 'whatfix',
  name: 'Whatfix',
  owner: 'Whatfix, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.whatfix.com'],
  links: { privacy: 'https://whatfix.com/privacy-policy/' },
  docs: ['https://support.whatfix.com/'],
};
