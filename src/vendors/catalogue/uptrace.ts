import type { Vendor } from '../vendor.ts';

export const uptrace: Vendor = {
  id: 'uptrace',
  name: 'Uptrace',
  owner: 'Uptrace OÜ',
  country: 'EE',
  category: 'error-monitoring',
  hosts: ['*.uptrace.dev'],
  links: { privacy: 'https://uptrace.dev/privacy' },
  docs: ['https://uptrace.dev/get/'],
};
