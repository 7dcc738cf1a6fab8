import type { Vendor } from '../vendor.ts';

/** Ketch: `consent` stores choices by the identities of a visitor; `rights` receives requests of data subjects. */
export const ketch: Vendor = {
  id: 'ketch',
  name: 'Ketch',
  owner: 'Ketch Kloud, Inc.',
  country: 'US',
  category: 'consent',
  hosts: ['*.ketchcdn.com', '*.ketchjs.com', '*.ketch.com'],
  signatures: [
    {
      fields: { organizationCode: '', propertyCode: '', jurisdictionCode: '' },
      confidence: 0.95,
    },
  ],
  parameters: {
    'identities.*': { label: 'Visitor id', category: 'user-id' },
    'purposes.*': { label: 'Choice', category: 'consent-state' },
    jurisdictionCode: { label: 'Jurisdiction', category: 'coarse-location' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.firstName': { label: 'First name', category: 'name' },
    'user.lastName': { label: 'Last name', category: 'name' },
    'user.phone': { label: 'Phone number', category: 'phone' },
    'user.country': { label: 'Country', category: 'postal-address' },
    'user.stateRegion': { label: 'State', category: 'postal-address' },
    'user.postalCode': { label: 'Postcode', category: 'postal-address' },
    'user.description': { label: 'What is asked for', category: 'message' },
    rightCode: { label: 'Right', category: 'other' },
    organizationCode: { label: 'Organisation of the site (public)', category: 'other' },
    propertyCode: { label: 'Property (public)', category: 'other' },
    environmentCode: { label: 'Environment', category: 'environment' },
  },
  links: { privacy: 'https://www.ketch.com/privacy-policy' },
  docs: ['https://developers.ketch.com/', 'https://www.npmjs.com/package/@ketch-sdk/ketch-web-api/v/1.6.6'],
};
