import type { Vendor } from '../vendor.ts';

export const shopify: Vendor = {
  id: 'shopify',
  name: 'Shopify',
  owner: 'Shopify Inc.',
  country: 'CA',
  category: 'app-services',
  hosts: [
    '*.shopifysvc.com',
    '*.shopify.com',
    '*.shopifycdn.com',
    '*.shopifycloud.com',
    '*.shopifyapps.com',
    '*.myshopify.com',
  ],
  links: { privacy: 'https://www.shopify.com/legal/privacy' },
  docs: ['https://shopify.dev/docs/api/web-pixels-api'],
};
