import type { Vendor } from '../vendor.ts';

export const drip: Vendor = {
  id: 'drip',
  name: 'Drip',
  owner: 'Drip Global, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.getdrip.com', '*.drip.com'],
  signatures: [{ query: { drip_account_id: '' }, confidence: 0.98 }],
  events: [{ at: '', name: '_action', user: 'email', properties: '' }],
  parameters: {
    _action: { label: 'Event name', category: 'event-name' },
    email: { label: 'E-mail address', category: 'email' },
    visitor_uuid: { label: 'Visitor id', category: 'cookie-id' },
    time_zone: { label: 'Time zone', category: 'timezone' },
  },
  links: { privacy: 'https://www.drip.com/privacy' },
  docs: ['https://developer.drip.com/'],
};
