import type { Vendor } from '../vendor.ts';

export const pushwoosh: Vendor = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  owner: 'Pushwoosh, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.pushwoosh.com'],
  signatures: [
    { fields: { 'request.application': '^[0-9A-Z]{5}-[0-9A-Z]{5}$', 'request.hwid': '' }, confidence: 0.97 },
  ],
  events: [
    { at: '', name: 'request.event', user: 'request.userId', properties: 'request.attributes' },
    {
      at: '',
      name: { urlPart: '/(registerUser|setTags|registerEmail|registerDevice)$' },
      user: 'request.userId',
      properties: ['request.tags', 'request.email'],
    },
  ],
  parameters: {
    'request.hwid': { label: 'Device id', category: 'device-id' },
    'request.userId': { label: 'User id', category: 'user-id' },
    'request.event': { label: 'Event name', category: 'event-name' },
    'request.application': { label: 'Application (public)', category: 'other' },
    'request.push_token': { label: 'Push token', category: 'device-id' },
  },
  links: { privacy: 'https://www.pushwoosh.com/privacy-policy/' },
  docs: ['https://docs.pushwoosh.com/'],
};
