import type { Vendor } from '../vendor.ts';

export const emailjs: Vendor = {
  id: 'emailjs',
  name: 'EmailJS',
  owner: 'EmailJS Pte. Ltd.',
  country: 'SG',
  category: 'app-services',
  hosts: ['*.emailjs.com'],
  links: { privacy: 'https://www.emailjs.com/legal/privacy-policy/' },
  docs: ['https://www.emailjs.com/docs/'],
};
