import type { Vendor } from '../vendor.ts';

/** Usercentrics: requests to `/consent/…` store the choices of a visitor, whose id is `controllerId`. */
export const usercentrics: Vendor = {
  id: 'usercentrics',
  name: 'Usercentrics',
  owner: 'Usercentrics GmbH',
  country: 'DE',
  category: 'consent',
  hosts: ['*.usercentrics.eu', '*.usercentrics.com'],
  signatures: [{ fields: { controllerId: '', settingsId: '', settingsVersion: '' }, confidence: 0.97 }],
  parameters: {
    controllerId: { label: 'Visitor id', category: 'cookie-id' },
    referrerControllerId: { label: 'Visitor id on another site', category: 'cookie-id' },
    action: { label: 'Choice', category: 'consent-state' },
    'consents[].consentStatus': { label: 'Choice', category: 'consent-state' },
    consentString: { label: 'Consent string', category: 'consent-state' },
    acString: { label: 'Consent string', category: 'consent-state' },
    language: { label: 'Language', category: 'device' },
    settingsId: { label: 'Settings (public)', category: 'other' },
    'consents[].consentTemplateId': { label: 'Service asked about', category: 'other' },
    userOS: { label: 'Device', category: 'device' },
    bundleId: { label: 'App', category: 'other' },
    sid: { label: 'Settings (public)', category: 'other' },
    r: { label: 'Page address', category: 'page-url' },
    appVersion: { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://usercentrics.com/privacy-policy/' },
  docs: ['https://docs.usercentrics.com/', 'https://www.npmjs.com/package/@usercentrics/cmp-browser-sdk/v/4.64.0'],
};
