import type { Vendor } from '../vendor.ts';

/** Gladly: customers through its HTTP API. What its chat widget sends is not documented. */
export const gladly: Vendor = {
  id: 'gladly',
  name: 'Gladly',
  owner: 'Gladly Software, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.gladly.com', '*.gladly.chat'],
  parameters: {
    phoneNumber: { label: 'Telephone number', category: 'phone' },
  },
  endpoints: {
    '/api/v1/customer-profiles': {
      name: { label: 'Name', category: 'name' },
      address: { label: 'Postal address', category: 'postal-address' },
      email: { label: 'E-mail address', category: 'email' },
      'emails[].original': { label: 'E-mail address', category: 'email' },
      'phones[].original': { label: 'Telephone number', category: 'phone' },
      externalCustomerId: { label: 'Customer id', category: 'user-id' },
    },
  },
  links: { privacy: 'https://www.gladly.com/privacy-policy/' },
  docs: [
    'https://developer.gladly.com/',
    'https://github.com/segmentio/action-destinations/tree/main/packages/destination-actions/src/destinations/gladly',
  ],
};
