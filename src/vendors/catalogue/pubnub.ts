import type { Vendor } from '../vendor.ts';

export const pubnub: Vendor = {
  id: 'pubnub',
  name: 'PubNub',
  owner: 'PubNub, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.pubnub.com', '*.pndsn.com', '*.pubnubapi.com'],
  links: { privacy: 'https://www.pubnub.com/trust/legal/privacy-policy/' },
  docs: ['https://www.pubnub.com/docs/'],
};
