import type { Vendor } from '../vendor.ts';

/** Authorize.Net: Accept.js posts JSON to `/xml/v1/request.api`. */
export const authorizeNet: Vendor = {
  id: 'authorize-net',
  name: 'Authorize.net',
  owner: 'Visa Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.authorize.net', '*.cybersource.com'],
  parameters: {
    'token.cardNumber': { label: 'Card number', category: 'card' },
    'token.expirationDate': { label: 'Card expiry', category: 'other' },
    'token.cardCode': { label: 'Card security code', category: 'card' },
    'token.fullName': { label: 'Name on the card', category: 'name' },
    'token.zip': { label: 'Postcode', category: 'postal-address' },
    'bankToken.accountNumber': { label: 'Account number', category: 'bank-account' },
    'bankToken.routingNumber': { label: 'Bank code', category: 'other' },
    'bankToken.nameOnAccount': { label: 'Account holder', category: 'name' },
    'merchantAuthentication.name': { label: 'API login id', category: 'other' },
    'merchantAuthentication.clientKey': { label: 'Client key (public)', category: 'other' },
    'data.id': { label: 'Request id', category: 'other' },
  },
  links: { privacy: 'https://usa.visa.com/legal/privacy-policy.html' },
  docs: ['https://developer.authorize.net/api/reference/features/acceptjs.html', 'https://developer.authorize.net/'],
};
