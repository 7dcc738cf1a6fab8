import type { Vendor } from '../vendor.ts';

export const dynamicYield: Vendor = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  owner: 'Dynamic Yield Ltd.',
  parent: 'Mastercard Incorporated',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.dynamicyield.com', '*.dynamicyield.eu'],
  signatures: [{ fields: { 'user.dyid': '', 'session.dy': '' }, confidence: 0.98 }],
  events: [{ at: 'events[]', name: 'name', user: ['properties.cuid', '/user.dyid'], properties: 'properties' }],
  parameters: {
    'user.dyid': { label: 'Visitor id', category: 'cookie-id' },
    'user.dyid_server': { label: 'Visitor id', category: 'cookie-id' },
    'session.dy': { label: 'Session id', category: 'session-id' },
    'events[].name': { label: 'Event name', category: 'event-name' },
    hashedEmail: { label: 'E-mail address', category: 'email' },
    'properties.cuid': { label: 'User id', category: 'user-id' },
    'context.page.location': { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.dynamicyield.com/privacy-policy/' },
  docs: ['https://support.dynamicyield.com/'],
};
