import type { Vendor } from '../vendor.ts';

export const delighted: Vendor = {
  id: 'delighted',
  name: 'Delighted',
  owner: 'Qualtrics, LLC',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.delighted.com', '*.delightedapp.com', 'd2yyd1h5u9mauk.cloudfront.net'],
  links: { privacy: 'https://delighted.com/privacy' },
  docs: ['https://app.delighted.com/docs'],
};
