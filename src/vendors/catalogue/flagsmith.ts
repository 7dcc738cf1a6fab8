import type { Vendor } from '../vendor.ts';

/** Flagsmith: identities and their traits. */
export const flagsmith: Vendor = {
  id: 'flagsmith',
  name: 'Flagsmith',
  owner: 'Bullet Train Ltd.',
  country: 'GB',
  category: 'feature-flags',
  hosts: ['*.flagsmith.com', '*.bullet-train.io'],
  signatures: [
    { headers: { 'x-environment-key': '', 'flagsmith-sdk-user-agent': '' }, confidence: 0.98 },
    { path: '/api/v1/(?:identities|flags|analytics/flags)/$', headers: { 'x-environment-key': '' }, confidence: 0.93 },
  ],
  events: [{ at: '', name: { urlPart: '/(identities)$' }, user: 'identifier', properties: 'traits' }],
  parameters: {
    identifier: { label: 'User id', category: 'user-id' },
  },
  software: { name: 'Flagsmith', isUsuallyProxied: true },
  links: {
    privacy: 'https://www.flagsmith.com/privacy-policy',
    dpa: 'https://www.flagsmith.com/data-processing-addendum',
  },
  sdks: ['flagsmith@10.0.0'],
  docs: ['https://docs.flagsmith.com/clients/javascript'],
};
