import type { Vendor } from '../vendor.ts';

/** Smaato: bid requests are OpenRTB; `/c/` and `/i/` sync ids by a query. */
export const smaato: Vendor = {
  id: 'smaato',
  name: 'Smaato',
  owner: 'Verve Group, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.smaato.net', '*.verve.com'],
  signatures: [{ fields: { 'ext.client': '^prebid_js_', 'imp[].id': '' }, confidence: 0.9 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    tagid: { label: 'Ad slot (public)', category: 'other' },
    maxUrls: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://www.smaato.com/privacy/' },
  docs: [
    'https://developers.smaato.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smaatoBidAdapter.js',
  ],
};
