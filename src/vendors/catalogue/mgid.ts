import type { Vendor } from '../vendor.ts';

/**
 * MGID: bid requests are OpenRTB, with MGID’s own page-view id, session id and session counts under `user.ext.mgid`;
 * `cm.mgid.com` syncs ids by a query.
 */
export const mgid: Vendor = {
  id: 'mgid',
  name: 'MGID',
  owner: 'MGID Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.mgid.com'],
  signatures: [{ fields: { 'user.ext.mgid.enhanced': '^[01]$' }, confidence: 0.97 }],
  parameters: {
    gdpr: { label: 'Consent', category: 'consent-state' },
    gdpr_consent: { label: 'Consent', category: 'consent-state' },
    us_privacy: { label: 'Consent', category: 'consent-state' },
    gpp: { label: 'Consent', category: 'consent-state' },
    gpp_sid: { label: 'Consent', category: 'consent-state' },
    gppString: { label: 'Consent', category: 'consent-state' },
    coppa: { label: 'Consent', category: 'consent-state' },
    muid: { label: 'Cookie id', category: 'cookie-id' },
    'mgid.pvid': { label: 'Page view id', category: 'session-id' },
    'mgid.sid': { label: 'Session id', category: 'session-id' },
    'mgid.sessionPage': { label: 'Technical detail', category: 'other' },
    'mgid.sessionNum': { label: 'Technical detail', category: 'other' },
    'mgid.sessions1w': { label: 'Technical detail', category: 'other' },
    'mgid.timeBetweenSessions': { label: 'Technical detail', category: 'other' },
    'mgid.niet': { label: 'Network connection', category: 'device' },
    'mgid.nisd': { label: 'Network connection', category: 'device' },
  },
  links: { privacy: 'https://www.mgid.com/privacy-policy' },
  docs: [
    'https://help.mgid.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mgidBidAdapter.js',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/libraries/mgidUtils/mgidUtils.js',
  ],
};
