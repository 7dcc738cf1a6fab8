import type { Vendor } from '../vendor.ts';

/** Seedtag: `/c/hb/bid` carries page, consent and ids in its own JSON format and the publisher’s data as `ortb`. */
export const seedtag: Vendor = {
  id: 'seedtag',
  name: 'Seedtag',
  owner: 'Seedtag Advertising S.L.',
  country: 'ES',
  category: 'advertising',
  hosts: ['*.seedtag.com'],
  signatures: [{ fields: { publisherToken: '', 'bidRequests[].supplyTypes[]': '' }, confidence: 0.95 }],
  parameters: {
    ga: { label: 'Consent', category: 'consent-state' },
    cd: { label: 'Consent', category: 'consent-state' },
    cmp: { label: 'Consent', category: 'consent-state' },
    uspConsent: { label: 'Consent', category: 'consent-state' },
    'gppConsent.gppString': { label: 'Consent', category: 'consent-state' },
    'gppConsent.applicableSections[]': { label: 'Consent', category: 'consent-state' },
    coppa: { label: 'Consent', category: 'consent-state' },
    url: { label: 'Page address', category: 'page-url' },
    connectionType: { label: 'Network connection', category: 'device' },
    'sua.*': { label: 'User agent', category: 'device' },
    'user.eids[].uids[].id': { label: 'Advertising id', category: 'advertising-id' },
    'user.eids[].source': { label: 'Provider of the id', category: 'other' },
    'user.topics[].*': { label: 'Interests', category: 'other' },
    publisherToken: { label: 'Publisher (public)', category: 'other' },
    adUnitId: { label: 'Ad slot (public)', category: 'other' },
  },
  links: { privacy: 'https://www.seedtag.com/privacy-policy/' },
  docs: ['https://www.seedtag.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/seedtagBidAdapter.js'],
};
