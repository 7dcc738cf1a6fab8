import type { Vendor } from '../vendor.ts';

export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  owner: 'Raygun Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.raygun.io', '*.raygun.com'],
  events: [
    {
      at: '',
      name: 'details.error.className',
      user: 'details.user.identifier',
      properties: ['details.userCustomData', 'details.tags', 'details.user', 'details.breadcrumbs'],
    },
    { at: 'eventData[]', name: 'type', user: 'user.identifier', properties: 'user' },
  ],
  parameters: {
    'details.error.message': { label: 'Error message', category: 'message' },
    'details.user.identifier': { label: 'User id', category: 'user-id' },
    'user.identifier': { label: 'User id', category: 'user-id' },
    'user.fullName': { label: 'Name', category: 'name' },
    'user.firstName': { label: 'First name', category: 'name' },
    'request.url': { label: 'Page address', category: 'page-url' },
    'client.name': { label: 'Library', category: 'other' },
    'details.machineName': { label: 'Host', category: 'internal-host' },
    'eventData[].sessionId': { label: 'Session id', category: 'session-id' },
  },
  links: { privacy: 'https://raygun.com/privacy' },
  docs: ['https://raygun.com/documentation/'],
};
