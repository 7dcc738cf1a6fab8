import type { Vendor } from '../vendor.ts';

/** Basis Theory: Elements posts tokens as JSON, with the card or the bank account in `data`, or a card in `card`. */
export const basisTheory: Vendor = {
  id: 'basis-theory',
  name: 'Basis Theory',
  owner: 'Basis Theory, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.basistheory.com', '*.btsrv.com'],
  parameters: {
    'data.number': { label: 'Card number', category: 'card' },
    'data.expiration_month': { label: 'Card expiry month', category: 'other' },
    'data.expiration_year': { label: 'Card expiry year', category: 'other' },
    'data.cvc': { label: 'Card security code', category: 'card' },
    'data.routing_number': { label: 'Bank code', category: 'other' },
    'data.account_number': { label: 'Account number', category: 'bank-account' },
    'card.number': { label: 'Card number', category: 'card' },
    'card.expiration_month': { label: 'Card expiry month', category: 'other' },
    'card.expiration_year': { label: 'Card expiry year', category: 'other' },
    'card.cvc': { label: 'Card security code', category: 'card' },
  },
  links: { privacy: 'https://basistheory.com/privacy-policy' },
  docs: [
    'https://developers.basistheory.com/docs/api/tokens/',
    'https://developers.basistheory.com/docs/api/tokens/token-types',
    'https://developers.basistheory.com/',
  ],
};
