import type { Vendor } from '../vendor.ts';

/** Checkout.com: Frames posts the card to `/tokens`. */
export const checkoutCom: Vendor = {
  id: 'checkout-com',
  name: 'Checkout.com',
  owner: 'Checkout Ltd',
  country: 'GB',
  category: 'payments',
  hosts: ['*.checkout.com', '*.cko-prod.com'],
  parameters: {
    number: { label: 'Card number', category: 'card' },
    expiry_month: { label: 'Card expiry month', category: 'other' },
    expiry_year: { label: 'Card expiry year', category: 'other' },
    cvv: { label: 'Card security code', category: 'card' },
    name: { label: 'Name on the card', category: 'name' },
    'billing_address.address_line1': { label: 'Street', category: 'postal-address' },
    'billing_address.address_line2': { label: 'Street', category: 'postal-address' },
    'billing_address.city': { label: 'City', category: 'coarse-location' },
    'billing_address.state': { label: 'State', category: 'coarse-location' },
    'billing_address.zip': { label: 'Postcode', category: 'postal-address' },
    'billing_address.country': { label: 'Country', category: 'coarse-location' },
    'phone.number': { label: 'Phone number', category: 'phone' },
  },
  publicKeys: ['^pk_(?:sbox_)?[a-z0-9]{20,}'],
  links: { privacy: 'https://www.checkout.com/legal/privacy-policy' },
  docs: [
    'https://api-reference.checkout.com/#operation/requestAToken',
    'https://github.com/checkout/frames-ios',
    'https://www.checkout.com/docs',
  ],
};
