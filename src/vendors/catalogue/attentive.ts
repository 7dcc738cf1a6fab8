import type { Vendor } from '../vendor.ts';

export const attentive: Vendor = {
  id: 'attentive',
  name: 'Attentive',
  owner: 'Attentive Mobile Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.attn.tv', '*.attentivemobile.com', '*.attentive.com'],
  links: { privacy: 'https://www.attentive.com/legal/privacy' },
  docs: ['https://docs.attentive.com/'],
};
