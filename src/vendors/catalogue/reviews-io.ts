import type { Vendor } from '../vendor.ts';

export const reviewsIo: Vendor = {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  owner: 'REVIEWS.io Ltd',
  country: 'GB',
  category: 'marketing-automation',
  hosts: ['*.reviews.io', '*.reviews.co.uk'],
  links: { privacy: 'https://www.reviews.io/front/privacy-policy' },
  docs: ['https://support.reviews.io/'],
};
