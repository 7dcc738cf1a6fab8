import type { Vendor } from '../vendor.ts';

/** Nativo: `/prebid` has page, ids and consent in its query and OpenRTB in its body. */
export const nativo: Vendor = {
  id: 'nativo',
  name: 'Nativo',
  owner: 'Nativo, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.postrelease.com', '*.nativo.com', '*.ntv.io'],
  signatures: [{ query: { ntv_url: '', ntv_pbv: '' }, confidence: 0.97 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    ntv_gdpr_consent: { label: 'Consent', category: 'consent-state' },
    ntv_gpp_consent: { label: 'Consent', category: 'consent-state' },
    ntv_url: { label: 'Page address', category: 'page-url' },
    ntv_ptd: { label: 'Ad slot (public)', category: 'other' },
    'ntv_pb_eid[].uids[].id': { label: 'Advertising id', category: 'advertising-id' },
    'ntv_pb_eid[].source': { label: 'Provider of the id', category: 'other' },
    ntv_pb_eid: { label: 'Advertising id', category: 'advertising-id' },
  },
  links: { privacy: 'https://www.nativo.com/interest-based-ads' },
  docs: ['https://www.nativo.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/nativoBidAdapter.js'],
};
