import type { Vendor } from '../vendor.ts';

/** InMobi: bid requests are OpenRTB; `/prebidjs` syncs ids by a query. */
export const inmobi: Vendor = {
  id: 'inmobi',
  name: 'InMobi',
  owner: 'InMobi Pte Ltd',
  country: 'SG',
  category: 'advertising',
  hosts: ['*.inmobi.com', '*.inmobicdn.net', '*.inmobi.cn'],
  signatures: [{ fields: { 'ext.prebid.channel.name': '^pbjs_InMobi$' }, confidence: 0.97 }],
  parameters: {
    'bidder.plc': { label: 'Ad slot (public)', category: 'other' },
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
  },
  links: { privacy: 'https://www.inmobi.com/privacy-policy' },
  docs: ['https://support.inmobi.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/inmobiBidAdapter.js'],
};
