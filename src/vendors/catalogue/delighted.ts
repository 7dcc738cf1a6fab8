import type { Vendor } from '../vendor.ts';

/** Delighted: the comment on a score is the form field `comment`. */
export const delighted: Vendor = {
  id: 'delighted',
  name: 'Delighted',
  owner: 'Qualtrics, LLC',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.delighted.com', '*.delightedapp.com', 'd2yyd1h5u9mauk.cloudfront.net'],
  parameters: {
    comment: { label: 'Comment', category: 'message' },
  },
  links: { privacy: 'https://delighted.com/privacy' },
  docs: ['https://app.delighted.com/docs', 'https://docs.logrocket.com/reference/shouldaugmentnps'],
};
