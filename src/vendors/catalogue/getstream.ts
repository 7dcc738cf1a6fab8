import type { Vendor } from '../vendor.ts';

export const getstream: Vendor = {
  id: 'getstream',
  name: 'Stream',
  owner: 'Stream.io, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.stream-io-api.com', '*.getstream.io', '*.stream-io-video.com', '*.stream-io-cdn.com'],
  links: { privacy: 'https://getstream.io/legal/privacy/' },
  docs: ['https://getstream.io/chat/docs/'],
};
