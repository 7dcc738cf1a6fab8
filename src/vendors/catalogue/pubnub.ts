import type { Vendor } from '../vendor.ts';

export const pubnub: Vendor = {
  id: 'pubnub',
  name: 'PubNub',
  owner: 'PubNub, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.pubnub.com', '*.pndsn.com', '*.pubnubapi.com'],
  signatures: [{ query: { pnsdk: '^PubNub-JS-', uuid: '' }, confidence: 0.97 }],
  parameters: {
    uuid: { label: 'User id', category: 'user-id' },
    auth: { label: 'Access token', category: 'token' },
    instanceid: { label: 'Session id', category: 'session-id' },
    name: { label: 'Name', category: 'name' },
    email: { label: 'E-mail address', category: 'email' },
    externalId: { label: 'User id', category: 'user-id' },
    profileUrl: { label: 'Picture', category: 'other' },
    text: { label: 'Message', category: 'message' },
    message: { label: 'Message', category: 'message' },
    pnsdk: { label: 'SDK', category: 'other' },
  },
  links: { privacy: 'https://www.pubnub.com/trust/legal/privacy-policy/' },
  docs: [
    'https://www.pubnub.com/docs/',
    'https://www.pubnub.com/docs/sdks/rest-api/introduction',
    'https://www.pubnub.com/docs/sdks/javascript/api-reference/objects',
  ],
};
