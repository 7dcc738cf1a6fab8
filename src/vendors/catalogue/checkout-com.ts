import type { Vendor } from '../vendor.ts';

export const checkoutCom: Vendor = {
  id: 'checkout-com',
  name: 'Checkout.com',
  owner: 'Checkout Ltd',
  country: 'GB',
  category: 'payments',
  hosts: ['*.checkout.com', '*.cko-prod.com'],
  links: { privacy: 'https://www.checkout.com/legal/privacy-policy' },
  docs: ['https://www.checkout.com/docs'],
};
