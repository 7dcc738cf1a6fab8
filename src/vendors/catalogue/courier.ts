import type { Vendor } from '../vendor.ts';

export const courier: Vendor = {
  id: 'courier',
  name: 'Courier',
  owner: 'Trycourier, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.courier.com', '*.trycourier.com', '*.courier.io'],
  signatures: [{ headers: { 'x-courier-ua': '^sdk=' }, confidence: 0.98 }],
  events: [{ at: '', name: 'event', user: 'userId', properties: 'properties' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    userId: { label: 'User id', category: 'user-id' },
    'to.user_id': { label: 'User id', category: 'user-id' },
    'to.email': { label: 'E-mail address', category: 'email' },
    'to.phone_number': { label: 'Phone number', category: 'phone' },
    tenantId: { label: 'Organisation', category: 'org-id' },
    accountId: { label: 'Organisation', category: 'org-id' },
    query: { label: 'Query', category: 'other' },
    provider_key: { label: 'Provider', category: 'other' },
  },
  links: { privacy: 'https://www.courier.com/privacy' },
  sdks: ['@trycourier/courier-js@3.4.0'],
  docs: [
    'https://www.courier.com/docs/api-reference/inbound/courier-track-event',
    'https://www.courier.com/docs/sdk-libraries/courier-js-web',
  ],
};
