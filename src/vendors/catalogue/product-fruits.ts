import type { Vendor } from '../vendor.ts';

export const productFruits: Vendor = {
  id: 'product-fruits',
  name: 'Product Fruits',
  owner: 'Product Fruits s.r.o.',
  country: 'CZ',
  category: 'product-guides',
  hosts: ['*.productfruits.com'],
  links: { privacy: 'https://productfruits.com/privacy-policy' },
  docs: ['https://help.productfruits.com/'],
};
