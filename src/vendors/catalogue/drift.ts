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
    'attributes.email': { label: 'E-mail address', category: 'email' },
    'attributes.phone': { label: 'Phone number', category: 'phone' },
    'attributes.company': { label: 'Company', category: 'company' },
    'context.page.url': { label: 'Page address', category: 'page-url' },
    pageUrl: { label: 'Page address', category: 'page-url' },
    windowLocation: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.salesloft.com/legal/privacy-notice' },
  docs: ['https://devdocs.drift.com/'],
};
