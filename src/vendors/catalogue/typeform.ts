import type { Vendor } from '../vendor.ts';

export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  owner: 'TYPEFORM SL',
  country: 'ES',
  category: 'product-guides',
  hosts: ['*.typeform.com'],
  links: { privacy: 'https://www.typeform.com/help/a/privacy-policy' },
  docs: ['https://www.typeform.com/developers/'],
};
