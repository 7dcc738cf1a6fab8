import type { Vendor } from '../vendor.ts';

export const livekit: Vendor = {
  id: 'livekit',
  name: 'LiveKit',
  owner: 'LiveKit Incorporated',
  country: 'US',
  category: 'app-services',
  hosts: ['*.livekit.cloud', '*.livekit.io'],
  links: { privacy: 'https://livekit.io/legal/privacy-policy' },
  docs: ['https://docs.livekit.io/'],
};
