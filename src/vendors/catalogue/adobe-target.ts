import type { Vendor } from '../vendor.ts';

export const adobeTarget: Vendor = {
  id: 'adobe-target',
  name: 'Adobe Target',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.tt.omtrdc.net'],
  signatures: [
    { query: { client: '', sessionId: '' }, fields: { 'id.tntId': '' }, confidence: 0.96 },

    { path: '/rest/v1/delivery$', query: { client: '', sessionId: '', version: '^\\d+\\.' }, confidence: 0.96 },
  ],
  events: [
    ...['execute.mboxes[]', 'prefetch.mboxes[]'].map((at) => ({
      at,
      name: 'name',
      user: ['/id.thirdPartyId'],
      properties: ['parameters', 'profileParameters'],
    })),
    { at: '', name: 'mbox', user: 'mbox3rdPartyId' },
  ],
  parameters: {
    'id.tntId': { label: 'Visitor id', category: 'cookie-id' },
    'id.thirdPartyId': { label: 'User id', category: 'user-id' },
    'id.marketingCloudVisitorId': { label: 'Visitor id', category: 'cookie-id' },
    mbox3rdPartyId: { label: 'User id', category: 'user-id' },
    mboxPC: { label: 'Visitor id', category: 'cookie-id' },
    mboxSession: { label: 'Session id', category: 'session-id' },
    mboxURL: { label: 'Page address', category: 'page-url' },
    mboxReferrer: { label: 'Referrer', category: 'referrer' },
    'address.url': { label: 'Page address', category: 'page-url' },
    'address.referringUrl': { label: 'Referrer', category: 'referrer' },
    'context.userAgent': { label: 'User agent', category: 'device' },
    'context.timeOffsetInMinutes': { label: 'Time zone offset', category: 'timezone' },
  },
  links: {
    privacy: 'https://www.adobe.com/privacy.html',
    dpa: 'https://www.adobe.com/privacy/contracts/dpa.html',
    subprocessors: 'https://www.adobe.com/privacy/sub-processors.html',
  },
  docs: ['https://experienceleague.adobe.com/docs/target.html'],
};
