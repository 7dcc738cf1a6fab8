import type { Vendor } from '../vendor.ts';

/** OpenX: bid requests are OpenRTB; `/w/1.0/pd` syncs ids by a query. */
export const openx: Vendor = {
  id: 'openx',
  name: 'OpenX',
  owner: 'OpenX Technologies, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.openx.net', '*.openx.com', '*.servedbyopenx.com'],
  signatures: [{ fields: { 'ext.bc': '^hb_pb_', 'imp[].id': '' }, confidence: 0.95 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    ph: { label: 'Account (public)', category: 'other' },
    'ext.platform': { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://www.openx.com/privacy-center/' },
  docs: ['https://docs.openx.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/openxBidAdapter.js'],
};
