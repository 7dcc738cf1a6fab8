import type { Vendor } from '../vendor.ts';

/** Sovrn: bid requests are OpenRTB; `/beacon` syncs ids by a query. */
export const sovrn: Vendor = {
  id: 'sovrn',
  name: 'Sovrn',
  owner: 'Sovrn, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.lijit.com', '*.sovrn.com', '*.viglink.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    'user.ext.prebid_criteoid': { label: 'Advertising id', category: 'advertising-id' },
    informer: { label: 'Publisher (public)', category: 'other' },
    iv: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://www.sovrn.com/legal/privacy-policy/' },
  docs: ['https://developer.sovrn.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sovrnBidAdapter.js'],
};
