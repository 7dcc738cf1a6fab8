import type { Vendor } from '../vendor.ts';

export const drift: Vendor = {
  id: 'drift',
  name: 'Drift',
  owner: 'Drift.com, Inc.',
  parent: 'Salesloft, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.drift.com', '*.driftt.com', '*.driftcdn.com', '*.driftapi.com', '*.driftqa.com'],
  links: { privacy: 'https://www.salesloft.com/legal/privacy-notice' },
  docs: ['https://devdocs.drift.com/'],
};
