import type { Vendor } from '../vendor.ts';

export const shopPay: Vendor = {
  id: 'shop-pay',
  name: 'Shop Pay',
  owner: 'Shopify Inc.',
  country: 'CA',
  category: 'payments',
  hosts: ['*.shop.app', 'pay.shopify.com', 'shopify-pay.com'],
  links: { privacy: 'https://www.shopify.com/legal/privacy' },
  docs: ['https://shopify.dev/'],
};
