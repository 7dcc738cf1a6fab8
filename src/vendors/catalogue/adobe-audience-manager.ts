import type { Vendor } from '../vendor.ts';

export const adobeAudienceManager: Vendor = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.demdex.net', '*.everesttech.net'],
  signatures: [{ query: { d_orgid: '@AdobeOrg$' }, confidence: 0.97 }],
  links: {
    privacy: 'https://www.adobe.com/privacy.html',
    dpa: 'https://www.adobe.com/privacy/contracts/dpa.html',
    subprocessors: 'https://www.adobe.com/privacy/sub-processors.html',
  },
  docs: ['https://experienceleague.adobe.com/docs/audience-manager.html'],
};
