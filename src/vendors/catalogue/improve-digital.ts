import type { Vendor } from '../vendor.ts';

/**
 * Improve Digital: bid requests to `/pb` are OpenRTB, with placement and publisher ids in `bidder` or `improvedigital`;
 * `load-cookie.html` syncs ids.
 */
export const improveDigital: Vendor = {
  id: 'improve-digital',
  name: 'Improve Digital',
  owner: 'Improve Digital B.V.',
  country: 'NL',
  category: 'advertising',
  hosts: ['*.360yield.com', '*.improvedigital.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    placement_id: { label: 'Ad slot (public)', category: 'other' },
    'bidder.placementId': { label: 'Ad slot (public)', category: 'other' },
    'improvedigital.placementId': { label: 'Ad slot (public)', category: 'other' },
    'bidder.publisherId': { label: 'Publisher (public)', category: 'other' },
    'improvedigital.publisherId': { label: 'Publisher (public)', category: 'other' },
    'bidder.keyValues.*': { label: 'Keywords', category: 'other' },
  },
  links: { privacy: 'https://improvedigital.com/privacy-policy' },
  docs: [
    'https://improvedigital.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/improvedigitalBidAdapter.js',
  ],
};
