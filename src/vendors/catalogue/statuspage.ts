import type { Vendor } from '../vendor.ts';

export const statuspage: Vendor = {
  id: 'statuspage',
  name: 'Statuspage',
  owner: 'Atlassian Pty Ltd',
  country: 'AU',
  category: 'app-services',
  hosts: ['*.statuspage.io'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    phone_number: { label: 'Phone number', category: 'phone' },
    'subscriber.email': { label: 'E-mail address', category: 'email' },
    'subscriber.phone_number': { label: 'Phone number', category: 'phone' },
    endpoint: { label: 'Webhook', category: 'other' },
    'subscriber.endpoint': { label: 'Webhook', category: 'other' },
    phone_country: { label: 'Country', category: 'coarse-location' },
    'subscriber.phone_country': { label: 'Country', category: 'coarse-location' },
  },
  links: { privacy: 'https://www.atlassian.com/legal/privacy-policy' },
  sdks: ['statuspage.io@3.1.1'],
  docs: [
    'https://support.atlassian.com/statuspage/',
    'https://developer.statuspage.io/#operation/postPagesPageIdSubscribers',
  ],
};
