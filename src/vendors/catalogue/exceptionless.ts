import type { Vendor } from '../vendor.ts';

export const exceptionless: Vendor = {
  id: 'exceptionless',
  name: 'Exceptionless',
  owner: 'Exceptionless',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.exceptionless.io', '*.exceptionless.com'],
  events: [
    { at: '[]', name: 'source', user: 'data.*.identity', properties: ['data', 'tags', 'value'] },
    { at: '[]', name: 'type', user: 'data.*.identity', properties: ['data', 'tags', 'value'] },
  ],
  parameters: {
    'data.*.identity': { label: 'User id', category: 'user-id' },
    'data.*.name': { label: 'Name', category: 'name' },
    'data.*.client_ip_address': { label: 'IP address', category: 'ip-address' },
    'data.*.message': { label: 'Error message', category: 'message' },
  },
  software: { name: 'Exceptionless' },
  links: { privacy: 'https://exceptionless.com/privacy/' },
  docs: ['https://exceptionless.com/docs/'],
};
