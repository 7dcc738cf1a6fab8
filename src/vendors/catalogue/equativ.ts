import type { Vendor } from '../vendor.ts';

/** Equativ: `/prebid/v1` carries page, ids and consent in its own JSON format; `/api/bid` is OpenRTB. */
export const equativ: Vendor = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  owner: 'Equativ SAS',
  country: 'FR',
  category: 'advertising',
  hosts: ['*.smartadserver.com', '*.sascdn.com', '*.equativ.com'],
  signatures: [
    { fields: { siteid: '^\\d+$', pageid: '^\\d+$', formatid: '^\\d+$', prebidVersion: '' }, confidence: 0.96 },
  ],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    addtl_consent: { label: 'Consent', category: 'consent-state' },
    'gpp_sid[]': { label: 'Consent', category: 'consent-state' },
    pageDomain: { label: 'Page address', category: 'page-url' },
    'eids[].uids[].id': { label: 'Advertising id', category: 'advertising-id' },
    'eids[].source': { label: 'Provider of the id', category: 'other' },
    buid: { label: 'User id', category: 'user-id' },
    ckid: { label: 'Cookie id', category: 'cookie-id' },
    'targeting.*': { label: 'Keywords', category: 'other' },
    appname: { label: 'Technical detail', category: 'other' },
    siteid: { label: 'Site (public)', category: 'other' },
    pageid: { label: 'Site (public)', category: 'other' },
    formatid: { label: 'Ad slot (public)', category: 'other' },
    'sda[].*': { label: 'Interests', category: 'other' },
    'sdc[].*': { label: 'Keywords', category: 'other' },
    nwid: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://equativ.com/platform-privacy-policy/' },
  docs: [
    'https://help.smartadserver.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smartadserverBidAdapter.js',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/equativBidAdapter.js',
  ],
};
