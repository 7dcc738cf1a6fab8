import type { Vendor } from '../vendor.ts';

/** Axiom: an array of the app’s own objects. */
export const axiom: Vendor = {
  id: 'axiom',
  name: 'Axiom',
  owner: 'Axiom, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.axiom.co'],
  signatures: [
    { headers: { authorization: '^Bearer xaat-' }, confidence: 0.98 },
    { headers: { 'x-axiom-client': '' }, confidence: 0.98 },
  ],
  events: [{ at: '[]', name: 'event', user: ['user.id', 'user_id', 'userId'], properties: '' }],
  parameters: {
    '[].event': { label: 'Event name', category: 'event-name' },
    '[].message': { label: 'Message', category: 'message' },
    'user.id': { label: 'User id', category: 'user-id' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.name': { label: 'Name', category: 'name' },
    'user.firstName': { label: 'First name', category: 'name' },
    'user.lastName': { label: 'Last name', category: 'name' },
    'user.phone': { label: 'Phone number', category: 'phone' },
    'user.job': { label: 'Job title', category: 'job' },
    'user.city': { label: 'City', category: 'coarse-location' },
    'organisation.id': { label: 'Organisation id', category: 'org-id' },
    'organisation.name': { label: 'Organisation', category: 'company' },
    'organisation.plan': { label: 'Plan', category: 'plan' },
    '[].agent': { label: 'User agent', category: 'device' },
    '[].url': { label: 'Page address', category: 'page-url' },
    '[].referrer': { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://axiom.co/privacy' },
  sdks: ['@axiomhq/js@2.0.0'],
  docs: ['https://axiom.co/docs'],
};
