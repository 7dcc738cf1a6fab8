import type { Vendor } from '../vendor.ts';

export const vero: Vendor = {
  id: 'vero',
  name: 'Vero',
  owner: 'Invc Me Pty Ltd',
  country: 'AU',
  category: 'marketing-automation',
  hosts: ['*.getvero.com'],
  signatures: [{ fields: { auth_token: '', 'identity.id': '', event_name: '' }, confidence: 0.92 }],
  events: [
    { at: '', name: 'event_name', user: ['identity.id', 'identity.email'], properties: 'data' },
    { at: '', name: { urlPart: '/users/(track|reidentify|edit)$' }, user: 'id', properties: ['data', 'email'] },
  ],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    'identity.id': { label: 'User id', category: 'user-id' },
    'identity.email': { label: 'E-mail address', category: 'email' },
    auth_token: { label: 'Auth token (public)', category: 'other' },
  },
  links: { privacy: 'https://www.getvero.com/privacy/' },
  docs: ['https://developers.getvero.com/'],
};
