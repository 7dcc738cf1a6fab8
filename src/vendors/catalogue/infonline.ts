import type { Vendor } from '../vendor.ts';

export const infonline: Vendor = {
  id: 'infonline',
  name: 'INFOnline',
  owner: 'INFOnline GmbH',
  country: 'DE',
  category: 'product-analytics',
  hosts: ['*.ioam.de', '*.iocnt.net', '*.iocnt.de'],
  links: { privacy: 'https://www.infonline.de/datenschutz/' },
  docs: ['https://docs.infonline.de/'],
};
