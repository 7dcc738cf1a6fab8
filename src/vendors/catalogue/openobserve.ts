import type { Vendor } from '../vendor.ts';

/**
 * OpenObserve, as in Datadog’s SDK: RUM and logs as newline-delimited JSON; session replay as multipart with a segment
 * that is compressed with zlib.
 */
export const openobserve: Vendor = {
  id: 'openobserve',
  name: 'OpenObserve',
  owner: 'OpenObserve, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.openobserve.ai'],
  events: [
    { at: '[]', name: 'action.target.name', user: 'usr.id', properties: ['context', 'usr'] },
    { at: '[]', name: 'type', user: 'usr.id', properties: ['context', 'usr'] },
    { at: '', name: 'action.target.name', user: 'usr.id', properties: ['context', 'usr'] },
    { at: '', name: 'type', user: 'usr.id', properties: ['context', 'usr'] },
  ],
  parameters: {
    'action.target.name': { label: 'Action', category: 'interaction' },
    'usr.id': { label: 'User id', category: 'user-id' },
    'usr.name': { label: 'Name', category: 'name' },
    'usr.email': { label: 'E-mail address', category: 'email' },
    'usr.anonymous_id': { label: 'Device id', category: 'device-id' },
    'session.id': { label: 'Session id', category: 'session-id' },
    'view.url': { label: 'Page address', category: 'page-url' },
    'view.referrer': { label: 'Referrer', category: 'referrer' },
    'error.message': { label: 'Message', category: 'message' },
    message: { label: 'Message', category: 'message' },
    'o2-api-key': { label: 'Client token (public)', category: 'other' },
    type: { label: 'Kind of event', category: 'other' },
  },
  software: { name: 'OpenObserve' },
  links: { privacy: 'https://openobserve.ai/privacy/' },
  sdks: ['@openobserve/browser-rum@0.4.1'],
  docs: ['https://openobserve.ai/docs/user-guide/performance/rum/'],
};
