import type { Vendor } from '../vendor.ts';

/** Sourcepoint: requests to `/wrapper/v2/…` fetch a consent message and store the choice. */
export const sourcepoint: Vendor = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  owner: 'Sourcepoint Technologies, Inc.',
  parent: 'Didomi SAS',
  country: 'US',
  category: 'consent',
  hosts: [
    '*.privacy-mgmt.com',
    '*.sp-prod.net',
    '*.sourcepoint.com',
    '*.summerhamster.com',
    'sourcepoint.mgr.consensu.org',
  ],
  signatures: [{ path: '/wrapper/v2/choice/(?:gdpr|ccpa|usnat)/\\d+$', confidence: 0.95 }],
  parameters: {
    authId: { label: 'User id', category: 'user-id' },
    uuid: { label: 'Consent id', category: 'cookie-id' },
    propertyHref: { label: 'Page address', category: 'page-url' },
    'granularStatus.*': { label: 'Choice', category: 'consent-state' },
    'pmSaveAndExitVariables.*': { label: 'Choice', category: 'consent-state' },
    accountId: { label: 'Account (public)', category: 'other' },
    propertyId: { label: 'Property (public)', category: 'other' },
    messageId: { label: 'Message shown', category: 'other' },
  },
  links: { privacy: 'https://www.sourcepoint.com/privacy-policy/' },
  docs: ['https://docs.sourcepoint.com/'],
};
