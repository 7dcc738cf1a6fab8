import type { Vendor } from '../vendor.ts';

/** Beamer: everything is in the query; `user_id` is Beamer’s cookie id, `custom_user_id` the app’s id of the user. */
export const beamer: Vendor = {
  id: 'beamer',
  name: 'Beamer',
  owner: 'Beamer, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.getbeamer.com'],
  signatures: [{ query: { product: '^[A-Za-z]{8}\\d{3,6}$', custom_user_id: '', language: '' }, confidence: 0.9 }],
  parameters: {
    custom_user_id: { label: 'User id', category: 'user-id' },
    user_id: { label: 'Visitor id', category: 'cookie-id' },
    email: { label: 'E-mail address', category: 'email' },
    user_email: { label: 'E-mail address', category: 'email' },
    firstname: { label: 'First name', category: 'name' },
    user_firstname: { label: 'First name', category: 'name' },
    lastname: { label: 'Last name', category: 'name' },
    user_lastname: { label: 'Last name', category: 'name' },
    user_token: { label: 'Identity verification', category: 'token' },
    url: { label: 'Page address', category: 'page-url' },
    ref: { label: 'Page address', category: 'page-url' },
    language: { label: 'Browser language', category: 'device' },
    role: { label: 'Segments', category: 'other' },
    product: { label: 'Product id (public)', category: 'other' },
    app_id: { label: 'Product id (public)', category: 'other' },
  },
  links: { privacy: 'https://www.getbeamer.com/privacy-policy' },
  docs: ['https://www.getbeamer.com/docs', 'https://app.getbeamer.com/js/beamer-embed.js'],
};
