import type { Vendor } from '../vendor.ts';

export const drift: Vendor = {
  id: 'drift',
  name: 'Drift',
  owner: 'Drift.com, Inc.',
  parent: 'Salesloft, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.drift.com', '*.driftt.com', '*.driftcdn.com', '*.driftapi.com', '*.driftqa.com'],
  events: [{ at: '', name: 'event', user: 'userId', properties: 'attributes' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    userId: { label: 'User id', category: 'user-id' },
    'attributes.name': { label: 'Name', category: 'name' },
    orgId: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://www.salesloft.com/legal/privacy-notice' },
  docs: ['https://devdocs.drift.com/'],
};
