import type { Vendor } from '../vendor.ts';

export const spreedly: Vendor = {
  id: 'spreedly',
  name: 'Spreedly',
  owner: 'Spreedly, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.spreedly.com'],
  links: { privacy: 'https://www.spreedly.com/privacy' },
  docs: ['https://developer.spreedly.com/'],
};
