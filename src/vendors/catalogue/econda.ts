import type { Vendor } from '../vendor.ts';

export const econda: Vendor = {
  id: 'econda',
  name: 'econda Analytics',
  owner: 'econda GmbH',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.econda-monitor.de', '*.econda.de', '*.ecn-ldr.de'],
  links: { privacy: 'https://www.econda.de/datenschutz/' },
  docs: ['https://docs.econda.de/'],
};
