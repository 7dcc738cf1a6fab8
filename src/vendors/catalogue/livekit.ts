import type { Vendor } from '../vendor.ts';

export const livekit: Vendor = {
  id: 'livekit',
  name: 'LiveKit',
  owner: 'LiveKit Incorporated',
  country: 'US',
  category: 'app-services',
  hosts: ['*.livekit.cloud', '*.livekit.io'],
  parameters: {
    access_token: { label: 'Access token', category: 'token' },
    sdk: { label: 'SDK', category: 'other' },
    device_model: { label: 'Device', category: 'device' },
    browser: { label: 'Browser', category: 'device' },
    browser_version: { label: 'Browser', category: 'device' },
    os: { label: 'Operating system', category: 'device' },
    os_version: { label: 'Operating system', category: 'device' },
    network: { label: 'Network', category: 'device' },
  },
  links: { privacy: 'https://livekit.io/legal/privacy-policy' },
  docs: ['https://docs.livekit.io/', 'https://docs.livekit.io/reference/internals/client-protocol/'],
};
