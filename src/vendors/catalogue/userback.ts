import type { Vendor } from '../vendor.ts';

/** Userback: feedback is one form or JSON object, with the names that the callback `after_send` receives. */
export const userback: Vendor = {
  id: 'userback',
  name: 'Userback',
  owner: 'Userback Pty Ltd',
  country: 'AU',
  category: 'product-guides',
  hosts: ['*.userback.io'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    name: { label: 'Name', category: 'name' },
    title: { label: 'Title', category: 'message' },
    description: { label: 'Comment', category: 'message' },
    comments: { label: 'Comment', category: 'message' },
    page: { label: 'Page address', category: 'page-url' },
    domain: { label: 'Page host', category: 'other' },
    user_agent: { label: 'User agent', category: 'device' },
    window_x: { label: 'Window size', category: 'device' },
    window_y: { label: 'Window size', category: 'device' },
    resolution_x: { label: 'Screen size', category: 'device' },
    resolution_y: { label: 'Screen size', category: 'device' },
    categories: { label: 'Categories', category: 'other' },
    rating: { label: 'Rating', category: 'other' },
    access_token: { label: 'Widget token (public)', category: 'other' },
    load_type: { label: 'Kind of widget', category: 'other' },
    action: { label: 'Kind of request', category: 'other' },
  },
  links: { privacy: 'https://userback.io/privacy/' },
  docs: ['https://docs.userback.io/', 'https://www.npmjs.com/package/@userback/widget/v/0.3.13'],
};
