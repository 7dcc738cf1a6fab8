import type { Vendor } from '../vendor.ts';

/** Sprig: JSON; attributes are an object of their own, with the e-mail address in `!email`. */
export const sprig: Vendor = {
  id: 'sprig',
  name: 'Sprig',
  owner: 'UserLeap, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.sprig.com', '*.userleap.com'],
  signatures: [
    { path: '/sdk/1/(?:visitors|environments)/[^/]+/', headers: { 'x-ul-environment-id': '' }, confidence: 0.98 },
  ],
  events: [
    { at: 'events[]', name: 'event', properties: 'metadata.eventProperties' },
    { at: '', name: 'event', properties: 'metadata.eventProperties' },
  ],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    'metadata.url': { label: 'Page address', category: 'page-url' },
    userId: { label: 'User id', category: 'user-id' },
    partnerAnonymousId: { label: 'Anonymous id', category: 'device-id' },
    '!email': { label: 'E-mail address', category: 'email' },
    'responses[].value': { label: 'Survey answer', category: 'message' },
    'responses[].questionText': { label: 'Survey question', category: 'other' },
    'responses[].questionId': { label: 'Question id', category: 'other' },
    responseGroupUid: { label: 'Response id', category: 'other' },
    previewKey: { label: 'Preview key', category: 'other' },
  },
  links: { privacy: 'https://sprig.com/privacy-policy' },
  docs: ['https://docs.sprig.com/', 'https://www.npmjs.com/package/@sprig-technologies/sprig-browser/v/2.50.0'],
};
