import type { Vendor } from '../vendor.ts';

/** 33Across: bid requests are OpenRTB; `/ps/` syncs ids by a query. */
export const _33across: Vendor = {
  id: '33across',
  name: '33Across',
  owner: '33Across Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.33across.com', '*.tynt.com'],
  signatures: [{ fields: { 'ext.ttx.vp.w': '', 'ext.ttx.vp.h': '' }, confidence: 0.96 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    guid: { label: 'Site (public)', category: 'other' },
    'ttx.vp.w': { label: 'Screen size', category: 'device' },
    'ttx.vp.h': { label: 'Screen size', category: 'device' },
  },
  endpoints: { '/ps/': { id: { label: 'Site (public)', category: 'other' } } },
  links: { privacy: 'https://www.33across.com/privacy-policy' },
  docs: ['https://www.33across.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/33acrossBidAdapter.js'],
};
