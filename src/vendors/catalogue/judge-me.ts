import type { Vendor } from '../vendor.ts';

/** Judge.me: reviews go to `/api/v1/reviews`. */
export const judgeMe: Vendor = {
  id: 'judge-me',
  name: 'Judge.me',
  owner: 'Judge.me Limited',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.judge.me'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    name: { label: 'Name', category: 'name' },
    body: { label: 'Review', category: 'message' },
    title: { label: 'Review title', category: 'message' },
    rating: { label: 'Rating', category: 'other' },
    shop_domain: { label: 'Shop', category: 'other' },
    platform: { label: 'Kind of shop', category: 'other' },
    id: { label: 'Product id', category: 'other' },
  },
  links: { privacy: 'https://judge.me/privacy' },
  docs: ['https://judge.me/help', 'https://judge.me/api/docs'],
};
