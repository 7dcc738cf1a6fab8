import type { Vendor } from '../vendor.ts';

export const voiceflow: Vendor = {
  id: 'voiceflow',
  name: 'Voiceflow',
  owner: 'Voiceflow Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.voiceflow.com'],
  links: { privacy: 'https://www.voiceflow.com/privacy' },
  docs: ['https://docs.voiceflow.com/'],
};
