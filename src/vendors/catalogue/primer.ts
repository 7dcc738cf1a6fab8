import type { Vendor } from '../vendor.ts';

/** Primer: cards go to `/payment-instruments`. */
export const primer: Vendor = {
  id: 'primer',
  name: 'Primer',
  owner: 'Primer API Ltd',
  country: 'GB',
  category: 'payments',
  hosts: ['*.primer.io'],
  parameters: {
    'paymentInstrument.number': { label: 'Card number', category: 'card' },
    'paymentInstrument.cvv': { label: 'Card security code', category: 'card' },
    'paymentInstrument.expirationMonth': { label: 'Card expiry month', category: 'other' },
    'paymentInstrument.expirationYear': { label: 'Card expiry year', category: 'other' },
    'paymentInstrument.cardholderName': { label: 'Name on the card', category: 'name' },
  },
  links: { privacy: 'https://primer.io/privacy' },
  docs: ['https://primer.io/docs/', 'https://github.com/primer-io/primer-sdk-ios', 'https://primer.io/docs'],
};
