import type { Vendor } from '../vendor.ts';

/**
 * Zuora: the query of a hosted payment page has the data that is already known; the page sends a form, with the card
 * encrypted.
 */
export const zuora: Vendor = {
  id: 'zuora',
  name: 'Zuora',
  owner: 'Zuora, Inc.',
  country: 'US',
  category: 'payments',
  hosts: ['*.zuora.com'],
  parameters: {
    field_creditCardNumber: { label: 'Card number', category: 'card' },
    field_creditCardHolderName: { label: 'Name on the card', category: 'name' },
    field_creditCardExpirationMonth: { label: 'Card expiry month', category: 'other' },
    field_creditCardExpirationYear: { label: 'Card expiry year', category: 'other' },
    field_cardSecurityCode: { label: 'Card security code', category: 'card' },
    field_creditCardAddress1: { label: 'Street', category: 'postal-address' },
    field_creditCardAddress2: { label: 'Street', category: 'postal-address' },
    field_creditCardCity: { label: 'City', category: 'coarse-location' },
    field_creditCardState: { label: 'State', category: 'coarse-location' },
    field_creditCardPostalCode: { label: 'Postcode', category: 'postal-address' },
    field_creditCardCountry: { label: 'Country', category: 'coarse-location' },
    field_email: { label: 'E-mail address', category: 'email' },
    field_phone: { label: 'Phone number', category: 'phone' },
    field_accountId: { label: 'Account id', category: 'user-id' },
    field_deviceSessionId: { label: 'Session of the device check', category: 'session-id' },
    field_ipAddress: { label: 'IP address', category: 'ip-address' },
    host: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.zuora.com/privacy-statement/' },
  docs: ['https://docs.zuora.com/', 'https://github.com/zuora/payment-page-samples'],
};
