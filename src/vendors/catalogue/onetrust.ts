import type { Vendor } from '../vendor.ts';

/** OneTrust: a consent receipt says who agreed to what. */
export const onetrust: Vendor = {
  id: 'onetrust',
  name: 'OneTrust',
  owner: 'OneTrust LLC',
  country: 'US',
  category: 'consent',
  hosts: ['*.cookielaw.org', '*.onetrust.com', '*.cookiepro.com', '*.onetrust.io', '*.optanon.blob.core.windows.net'],
  signatures: [
    { path: '/request/v1/consentreceipts$', fields: { requestInformation: '', identifier: '' }, confidence: 0.97 },
  ],
  parameters: {
    identifier: { label: 'Data subject', category: 'cookie-id' },
    'requestInformation.tenantId': { label: 'Account (public)', category: 'other' },
    'requestInformation.description': { label: 'Collection point (public)', category: 'other' },
    'requestInformation.*': { label: 'Collection point (public)', category: 'other' },
    'dsDataElements.Language': { label: 'Language', category: 'device' },
    'dsDataElements.ConsentModel': { label: 'Consent', category: 'consent-state' },
    'dsDataElements.email': { label: 'E-mail address', category: 'email' },
    'purposes[].preferences[].options[]': { label: 'Choice', category: 'consent-state' },
    'purposes[].Group': { label: 'Purpose', category: 'other' },
    'dsDataElements.UserAgent': { label: 'User agent', category: 'device' },
    'dsDataElements.Country': { label: 'Country', category: 'coarse-location' },
    'dsDataElements.InteractionType': { label: 'Choice', category: 'consent-state' },
    'purposes[].TransactionType': { label: 'Choice', category: 'consent-state' },
    'purposes[].Id': { label: 'Purpose', category: 'other' },
    'customPayload.Interaction': { label: 'Choice', category: 'other' },
    requestInformation: { label: 'Collection point (public)', category: 'other' },
  },
  links: {
    privacy: 'https://www.onetrust.com/privacy-notice/',
    dpa: 'https://www.onetrust.com/data-processing-agreement/',
  },
  docs: ['https://developer.onetrust.com/'],
};
