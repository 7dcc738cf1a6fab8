import type { Vendor } from '../vendor.ts';

export const adyen: Vendor = {
  id: 'adyen',
  name: 'Adyen',
  owner: 'Adyen N.V.',
  country: 'NL',
  category: 'payments',
  hosts: ['*.adyen.com', '*.adyenpayments.com'],
  links: { privacy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy' },
  docs: ['https://docs.adyen.com/'],
};
