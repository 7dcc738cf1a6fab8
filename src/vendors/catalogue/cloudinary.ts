import type { Vendor } from '../vendor.ts';

export const cloudinary: Vendor = {
  id: 'cloudinary',
  name: 'Cloudinary',
  owner: 'Cloudinary Ltd.',
  country: 'IL',
  category: 'cdn-fonts',
  hosts: ['*.cloudinary.com'],
  links: { privacy: 'https://cloudinary.com/privacy' },
  docs: ['https://cloudinary.com/documentation'],
};
