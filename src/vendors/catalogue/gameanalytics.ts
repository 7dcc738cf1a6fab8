import type { Vendor } from '../vendor.ts';

export const gameanalytics: Vendor = {
  id: 'gameanalytics',
  name: 'GameAnalytics',
  owner: 'GameAnalytics ApS',
  country: 'DK',
  category: 'product-analytics',
  hosts: ['*.gameanalytics.com'],
  signatures: [
    {
      fields: {
        '[].category': '^(?:user|session_end|design|business|progression|resource|error)$',
        '[].session_id': '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        '[].sdk_version': '',
        '[].os_version': '',
      },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '[]', name: 'event_id', user: 'user_id', properties: ['custom_fields', 'value'] },
    { at: '[]', name: 'category', user: 'user_id', properties: ['custom_fields', 'value'] },
  ],
  parameters: {
    '[].user_id': { label: 'User id', category: 'user-id' },
    '[].session_id': { label: 'Session id', category: 'session-id' },
    event_id: { label: 'Event name', category: 'event-name' },
    os_version: { label: 'Operating system', category: 'device' },
  },
  links: { privacy: 'https://gameanalytics.com/privacy/' },
  docs: ['https://docs.gameanalytics.com/'],
};
