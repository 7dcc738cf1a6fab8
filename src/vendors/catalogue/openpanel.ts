import type { Vendor } from '../vendor.ts';

/** OpenPanel: one `track`, `identify` or `group` per request. */
export const openpanel: Vendor = {
  id: 'openpanel',
  name: 'OpenPanel',
  owner: 'OpenPanel AB',
  country: 'SE',
  category: 'product-analytics',
  hosts: ['*.openpanel.dev'],
  signatures: [
    { headers: { 'openpanel-client-id': '' }, confidence: 0.99 },
    { fields: { 'payload.properties.__path': '', type: '' }, confidence: 0.93 },
    { fields: { 'payload.properties.__referrer': '', type: '^(?:track|identify)$' }, confidence: 0.93 },
  ],
  events: [
    { at: '', name: 'payload.name', user: 'payload.profileId', properties: 'payload.properties' },
    { at: '', name: 'type', user: 'payload.profileId', properties: 'payload' },
  ],
  parameters: {
    'payload.email': { label: 'E-mail address', category: 'email' },
    'payload.firstName': { label: 'First name', category: 'name' },
    'payload.lastName': { label: 'Last name', category: 'name' },
    'properties.__path': { label: 'Page address', category: 'page-url' },
    'properties.__referrer': { label: 'Referrer', category: 'referrer' },
    'payload.name': { label: 'Event name', category: 'event-name' },
    profileId: { label: 'User id', category: 'user-id' },
    __title: { label: 'Page title', category: 'page-title' },
    'payload.avatar': { label: 'Picture', category: 'other' },
  },
  software: { name: 'OpenPanel' },
  links: { privacy: 'https://openpanel.dev/privacy' },
  sdks: ['@openpanel/web@1.4.1'],
  docs: ['https://openpanel.dev/docs/sdks/web'],
};
