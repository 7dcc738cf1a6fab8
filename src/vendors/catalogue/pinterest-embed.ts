import type { Vendor } from '../vendor.ts';

export const pinterestEmbed: Vendor = {
  id: 'pinterest-embed',
  name: 'Pinterest widgets',
  owner: 'Pinterest, Inc.',
  country: 'US',
  category: 'social',
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'i.pinimg.com'],
  links: { privacy: 'https://policy.pinterest.com/privacy-policy' },
  docs: ['https://developers.pinterest.com/docs/web-features/add-ons-overview/'],
};
