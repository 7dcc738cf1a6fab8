import type { Vendor } from '../vendor.ts';

/** Sharethrough: bid requests are OpenRTB, with a `supply_id` in the query. */
export const sharethrough: Vendor = {
  id: 'sharethrough',
  name: 'Sharethrough',
  owner: 'Sharethrough Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.sharethrough.com'],
  signatures: [{ query: { supply_id: '^WYu2BXv1$' }, confidence: 0.97 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    supply_id: { label: 'Publisher (public)', category: 'other' },
    'user.ext.eids[].uids[].ext.rtiPartner': { label: 'Provider of the id', category: 'other' },
    'device.dnt': { label: 'Do not track', category: 'consent-state' },
  },
  links: { privacy: 'https://platform-cdn.sharethrough.com/privacy-policy' },
  docs: [
    'https://developers.sharethrough.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sharethroughBidAdapter.js',
  ],
};
