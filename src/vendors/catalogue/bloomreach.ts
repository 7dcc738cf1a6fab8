import type { Vendor } from '../vendor.ts';

export const bloomreach: Vendor = {
  id: 'bloomreach',
  name: 'Bloomreach Engagement',
  owner: 'Bloomreach, Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.exponea.com', '*.bloomreach.com', '*.brcdn.com', '*.brsrvr.com', '*.brxcdn.com', '*.dxpapi.com'],
  signatures: [
    { fields: { 'customer_ids.cookie': '', event_type: '', 'properties.location': '' }, confidence: 0.93 },
    { fields: { 'commands[].name': '^crm/', 'commands[].data.customer_ids.cookie': '' }, confidence: 0.98 },
  ],
  events: [
    { at: 'commands[].data', name: 'type', user: 'customer_ids.registered', properties: 'properties' },
    {
      at: 'commands[]',
      name: 'name',
      user: ['data.customer_ids.registered', 'data.ids.registered'],
      properties: 'data.properties',
    },
    { at: '', name: 'event_type', user: 'customer_ids.registered', properties: 'properties' },
  ],
  parameters: {
    'customer_ids.registered': { label: 'User id', category: 'user-id' },
    'ids.registered': { label: 'User id', category: 'user-id' },
    'customer_ids.cookie': { label: 'Visitor id', category: 'cookie-id' },
    'ids.cookie': { label: 'Visitor id', category: 'cookie-id' },
    event_type: { label: 'Event name', category: 'event-name' },
    'properties.location': { label: 'Page address', category: 'page-url' },
    project_id: { label: 'Project (public)', category: 'other' },
  },
  links: { privacy: 'https://www.bloomreach.com/en/legal/privacy', dpa: 'https://www.bloomreach.com/en/legal/dpa' },
  docs: ['https://documentation.bloomreach.com/'],
};
