import type { Vendor } from '../vendor.ts';

/** PubMatic: bid requests are OpenRTB; `user_sync.html` and `ImgSync` sync ids by a query. */
export const pubmatic: Vendor = {
  id: 'pubmatic',
  name: 'PubMatic',
  owner: 'PubMatic, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.pubmatic.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    p: { label: 'Publisher (public)', category: 'other' },
    coppa: { label: 'Consent', category: 'consent-state' },
    'ext.pmZoneId': { label: 'Ad slot (public)', category: 'other' },
    'ext.key_val': { label: 'Keywords', category: 'other' },
  },
  links: { privacy: 'https://pubmatic.com/legal/privacy-policy/' },
  docs: [
    'https://docs.prebid.org/dev-docs/bidders/pubmatic.html',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/pubmaticBidAdapter.js',
  ],
};
