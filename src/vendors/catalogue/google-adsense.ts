import type { Vendor } from '../vendor.ts';

export const googleAdsense: Vendor = {
  id: 'google-adsense',
  name: 'Google AdSense',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.googlesyndication.com',
    '*.adsensecustomsearchads.com',
    '*.googletagservices.com',
    '*.2mdn.net',
    '*.adtrafficquality.google',
  ],
  signatures: [{ query: { client: '^ca-pub-\\d{16}$' }, confidence: 0.98 }],
  parameters: {
    url: { label: 'Page address', category: 'page-url' },
    ref: { label: 'Referrer', category: 'referrer' },
    u_w: { label: 'Screen width', category: 'device' },
    u_h: { label: 'Screen height', category: 'device' },
    u_tz: { label: 'Time zone offset', category: 'timezone' },
    client: { label: 'Publisher id (public)', category: 'other' },
    gdpr_consent: { label: 'Consent string', category: 'consent-state' },
    correlator: { label: 'Page view id', category: 'other' },
  },
  links: { privacy: 'https://policies.google.com/privacy', dpa: 'https://business.safety.google/adsprocessorterms/' },
  docs: ['https://support.google.com/adsense'],
};
