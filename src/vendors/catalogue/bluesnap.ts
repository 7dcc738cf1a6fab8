import type { Vendor } from '../vendor.ts';

/** BlueSnap: cards and accounts go to `/services/2/payment-fields-tokens/`. */
export const bluesnap: Vendor = {
  id: 'bluesnap',
  name: 'BlueSnap',
  owner: 'BlueSnap, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.bluesnap.com'],
  parameters: {
    ccNumber: { label: 'Card number', category: 'card' },
    expDate: { label: 'Card expiry', category: 'other' },
    cvv: { label: 'Card security code', category: 'card' },
    billingFirstName: { label: 'First name', category: 'name' },
    billingLastName: { label: 'Last name', category: 'name' },
    billingAddress: { label: 'Street', category: 'postal-address' },
    billingCity: { label: 'City', category: 'coarse-location' },
    billingState: { label: 'State', category: 'coarse-location' },
    billingZip: { label: 'Postcode', category: 'postal-address' },
    billingCountry: { label: 'Country', category: 'coarse-location' },
    email: { label: 'E-mail address', category: 'email' },
    phone: { label: 'Phone number', category: 'phone' },
    ecpAccountNumber: { label: 'Account number', category: 'bank-account' },
    fraudSessionId: { label: 'Session of the fraud check', category: 'session-id' },
  },
  links: { privacy: 'https://home.bluesnap.com/privacy/' },
  docs: ['https://github.com/bluesnap/bluesnap-ios', 'https://developers.bluesnap.com/'],
};
