import type { Vendor } from '../vendor.ts';

/** Adform: bid requests to `/adx/openrtb` are OpenRTB, with Adform’s placements in `bidder`. */
export const adform: Vendor = {
  id: 'adform',
  name: 'Adform',
  owner: 'Adform A/S',
  country: 'DK',
  category: 'advertising',
  hosts: ['*.adform.net', '*.adformdsp.net', '*.adform.com'],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    tagid: { label: 'Ad slot (public)', category: 'other' },
    'bidder.inv': { label: 'Ad slot (public)', category: 'other' },
    'bidder.mname': { label: 'Ad slot (public)', category: 'other' },
    'user.ext.eids[].uids[].ext.rtiPartner': { label: 'Provider of the id', category: 'other' },
    addtl_consent: { label: 'Consent', category: 'consent-state' },
  },
  links: { privacy: 'https://site.adform.com/privacy-center/overview/' },
  docs: ['https://www.adformhelp.com/', 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adfBidAdapter.ts'],
};
