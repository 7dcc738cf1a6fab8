import type { Vendor } from '../vendor.ts';

/** Worldpay: Access Checkout posts the card to `/sessions/card`. */
export const worldpay: Vendor = {
  id: 'worldpay',
  name: 'Worldpay',
  owner: 'Worldpay, LLC',
  country: 'US',
  category: 'payments',
  hosts: ['*.worldpay.com', '*.vantivcnp.com'],
  parameters: {
    cardNumber: { label: 'Card number', category: 'card' },
    'cardExpiryDate.month': { label: 'Card expiry month', category: 'other' },
    'cardExpiryDate.year': { label: 'Card expiry year', category: 'other' },
    cvc: { label: 'Card security code', category: 'card' },
    identity: { label: 'Checkout id (public)', category: 'other' },
  },
  links: { privacy: 'https://www.worldpay.com/en/privacy' },
  docs: [
    'https://developer.worldpay.com/products/checkout/web/v1/create-sessions-web',
    'https://github.com/Worldpay/access-checkout-ios',
    'https://developer.worldpay.com/',
  ],
};
