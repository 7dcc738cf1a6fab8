import type { Vendor } from '../vendor.ts';

export const gleap: Vendor = {
  id: 'gleap',
  name: 'Gleap',
  owner: 'Gleap GmbH',
  country: 'AT',
  category: 'chat-support',
  hosts: ['*.gleap.io'],
  links: { privacy: 'https://www.gleap.io/privacy-policy' },
  docs: ['https://docs.gleap.io/'],
};
