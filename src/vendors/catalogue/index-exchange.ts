import type { Vendor } from '../vendor.ts';

/** Index Exchange: bid requests are OpenRTB; `pbusermatch` syncs ids by a query. */
export const indexExchange: Vendor = {
  id: 'index-exchange',
  name: 'Index Exchange',
  owner: 'Index Exchange Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.casalemedia.com', '*.indexww.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    site_id: { label: 'Site (public)', category: 'other' },
    addtl_consent: { label: 'Consent', category: 'consent-state' },
    'eids[].source': { label: 'Provider of the id', category: 'other' },
    'ext.siteID': { label: 'Site (public)', category: 'other' },
  },
  links: { privacy: 'https://www.indexexchange.com/privacy/' },
  docs: ['https://kb.indexexchange.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ixBidAdapter.js'],
};
