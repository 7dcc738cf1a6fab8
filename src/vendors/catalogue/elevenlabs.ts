import type { Vendor } from '../vendor.ts';

export const elevenlabs: Vendor = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  owner: 'Eleven Labs Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.elevenlabs.io'],
  links: { privacy: 'https://elevenlabs.io/privacy-policy' },
  docs: ['https://elevenlabs.io/docs'],
};
