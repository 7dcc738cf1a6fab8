import type { Vendor } from '../vendor.ts';

/** TripleLift: `/header/auction` has the page in its query and slots and ids as OpenRTB in its body. */
export const triplelift: Vendor = {
  id: 'triplelift',
  name: 'TripleLift',
  owner: 'TripleLift, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.3lift.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    cmp_cs: { label: 'Consent', category: 'consent-state' },
    coppa: { label: 'Consent', category: 'consent-state' },
    referrer: { label: 'Page address', category: 'page-url' },
    tagid: { label: 'Ad slot (public)', category: 'other' },
    'fpd.user.data[].segment[].id': { label: 'Interests', category: 'other' },
    'fpd.user.keywords': { label: 'Interests', category: 'other' },
    'fpd.context.keywords': { label: 'Keywords', category: 'other' },
    'fpd.context.page': { label: 'Page address', category: 'page-url' },
    'fpd.context.ref': { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://triplelift.com/privacy/' },
  docs: [
    'https://docs.prebid.org/dev-docs/bidders/triplelift.html',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/tripleliftBidAdapter.js',
  ],
};
