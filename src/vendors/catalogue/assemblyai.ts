import type { Vendor } from '../vendor.ts';

export const assemblyai: Vendor = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  owner: 'AssemblyAI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.assemblyai.com'],
  links: { privacy: 'https://www.assemblyai.com/legal/privacy-policy' },
  docs: ['https://www.assemblyai.com/docs'],
};
