import type { Vendor } from '../vendor.ts';

/** Cookiebot: `/logconsent.ashx` logs a visitor’s choice; all of it is in the query. */
export const cookiebot: Vendor = {
  id: 'cookiebot',
  name: 'Cookiebot',
  owner: 'Usercentrics A/S',
  parent: 'Usercentrics GmbH',
  country: 'DK',
  category: 'consent',
  hosts: ['*.cookiebot.com', '*.cookiebot.eu'],
  signatures: [{ query: { cbid: '^[0-9a-f-]{36}$', cbt: '', clp: '' }, confidence: 0.98 }],
  parameters: {
    action: { label: 'Choice', category: 'consent-state' },
    clp: { label: 'Preferences allowed', category: 'consent-state' },
    cls: { label: 'Statistics allowed', category: 'consent-state' },
    clm: { label: 'Marketing allowed', category: 'consent-state' },
    usercountry: { label: 'Country', category: 'coarse-location' },
    referer: { label: 'Page address', category: 'page-url' },
    dnt: { label: 'Do not track', category: 'consent-state' },
    cbid: { label: 'Account (public)', category: 'other' },
    cbt: { label: 'Kind of consent', category: 'other' },
    method: { label: 'Kind of consent', category: 'other' },
    culture: { label: 'Browser language', category: 'device' },
    cctid: { label: 'Consent id', category: 'consent-state' },
    consent: { label: 'Consent', category: 'consent-state' },
  },
  links: { privacy: 'https://www.cookiebot.com/en/privacy-policy/' },
  docs: ['https://www.cookiebot.com/en/developer/'],
};
