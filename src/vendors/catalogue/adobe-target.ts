import type { Vendor } from '../vendor.ts';

export const adobeTarget: Vendor = {
  id: 'adobe-target',
  name: 'Adobe Target',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.tt.omtrdc.net'],
  signatures: [
    { path: '/rest/v1/delivery$', query: { client: '', sessionId: '', version: '^\\d+\\.' }, confidence: 0.96 },
  ],
  links: {
    privacy: 'https://www.adobe.com/privacy.html',
    dpa: 'https://www.adobe.com/privacy/contracts/dpa.html',
    subprocessors: 'https://www.adobe.com/privacy/sub-processors.html',
  },
  docs: ['https://experienceleague.adobe.com/docs/target.html'],
};
