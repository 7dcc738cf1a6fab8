import type { Vendor } from '../vendor.ts';

export const afterpay: Vendor = {
  id: 'afterpay',
  name: 'Afterpay',
  owner: 'Afterpay Limited',
  parent: 'Block, Inc.',
  country: 'AU',
  category: 'payments',
  hosts: ['*.afterpay.com', '*.squareupafterpay.com', '*.clearpay.co.uk'],
  links: { privacy: 'https://www.afterpay.com/en-US/privacy-policy' },
  docs: ['https://developers.afterpay.com/'],
};
