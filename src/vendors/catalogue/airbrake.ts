import type { Vendor } from '../vendor.ts';

/** Airbrake: one JSON object per error. */
export const airbrake: Vendor = {
  id: 'airbrake',
  name: 'Airbrake',
  owner: 'LogicMonitor, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.airbrake.io'],
  signatures: [
    { fields: { 'context.notifier.name': '^airbrake-js' }, confidence: 0.98 },
    { query: { notifier_name: '^airbrake-js' }, confidence: 0.98 },
  ],
  events: [
    { at: '', name: 'errors[].type', user: 'context.user.id', properties: ['params', 'session', 'environment'] },
  ],
  parameters: {
    'errors[].type': { label: 'Error', category: 'other' },
    'errors[].message': { label: 'Error message', category: 'message' },
    'user.id': { label: 'User id', category: 'user-id' },
    'user.name': { label: 'Name', category: 'name' },
    'user.email': { label: 'E-mail address', category: 'email' },
    'context.url': { label: 'Page address', category: 'page-url' },
    'context.userAgent': { label: 'User agent', category: 'device' },
    'context.environment': { label: 'Environment', category: 'environment' },
    key: { label: 'Project key (public)', category: 'other' },
    'context.language': { label: 'Browser language', category: 'device' },
  },
  links: { privacy: 'https://www.airbrake.io/privacy' },
  sdks: ['@airbrake/browser@2.1.9'],
  docs: ['https://docs.airbrake.io/docs/devops-tools/api/'],
};
