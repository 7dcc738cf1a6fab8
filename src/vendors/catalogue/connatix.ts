import type { Vendor } from '../vendor.ts';

/** Connatix: `/rtb/hba` carries consent, page and ids as Prebid holds them and the publisher’s data as `ortb2`. */
export const connatix: Vendor = {
  id: 'connatix',
  name: 'Connatix',
  owner: 'JWP Connatix',
  country: 'US',
  category: 'advertising',
  hosts: ['*.connatix.com'],
  parameters: {
    'gdprConsent.consentString': { label: 'Consent', category: 'consent-state' },
    'gdprConsent.gdprApplies': { label: 'Consent', category: 'consent-state' },
    'gdprConsent.addtlConsent': { label: 'Consent', category: 'consent-state' },
    uspConsent: { label: 'Consent', category: 'consent-state' },
    'gppConsent.gppString': { label: 'Consent', category: 'consent-state' },
    'gppConsent.applicableSections[]': { label: 'Consent', category: 'consent-state' },
    'refererInfo.page': { label: 'Page address', category: 'page-url' },
    'refererInfo.location': { label: 'Page address', category: 'page-url' },
    'refererInfo.canonicalUrl': { label: 'Page address', category: 'page-url' },
    'refererInfo.topmostLocation': { label: 'Page address', category: 'page-url' },
    'refererInfo.stack[]': { label: 'Page address', category: 'page-url' },
    'refererInfo.domain': { label: 'Page host', category: 'page-url' },
    'refererInfo.ref': { label: 'Referrer', category: 'referrer' },
    'userIdList[].uids[].id': { label: 'Advertising id', category: 'advertising-id' },
    'userIdList[].source': { label: 'Provider of the id', category: 'other' },
    'identityProviderData.*': { label: 'Advertising id', category: 'advertising-id' },
    'bidRequests[].placementId': { label: 'Ad slot (public)', category: 'other' },
  },
  links: { privacy: 'https://www.connatix.com/privacy-policy' },
  docs: [
    'https://support.connatix.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/connatixBidAdapter.js',
  ],
};
