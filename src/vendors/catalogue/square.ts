import type { Vendor } from '../vendor.ts';

/** Square: the Web Payments SDK posts the card to `/v2/card-nonce`. */
export const square: Vendor = {
  id: 'square',
  name: 'Square',
  owner: 'Block, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.squareup.com', '*.squarecdn.com', '*.square.com'],
  parameters: {
    'card_data.number': { label: 'Card number', category: 'card' },
    'card_data.exp_month': { label: 'Card expiry month', category: 'other' },
    'card_data.exp_year': { label: 'Card expiry year', category: 'other' },
    'card_data.cvv': { label: 'Card security code', category: 'other' },
    'card_data.billing_postal_code': { label: 'Postcode', category: 'postal-address' },
    session_id: { label: 'Session id', category: 'session-id' },
    payment_method_tracking_id: { label: 'Payment id', category: 'session-id' },
    instance_id: { label: 'Instance id', category: 'session-id' },
    website_url: { label: 'Page address', category: 'page-url' },
    'fingerprints[].fingerprint': { label: 'Fingerprint', category: 'fingerprint' },
    'fingerprints[].components': { label: 'Browser properties', category: 'fingerprint' },
    client_id: { label: 'Application id (public)', category: 'other' },
    location_id: { label: 'Location of the shop', category: 'other' },
  },
  publicKeys: ['^sq0idp-', '^sandbox-sq0idb-'],
  links: { privacy: 'https://squareup.com/legal/general/privacy' },
  docs: ['https://developer.squareup.com/docs/web-payments/overview', 'https://developer.squareup.com/'],
};
