import type { Vendor } from '../vendor.ts';

/** Verint, formerly ForeSee: events as JSON; names of their properties begin with `fs_`. */
export const verint: Vendor = {
  id: 'verint',
  name: 'Verint Experience Cloud',
  owner: 'Verint Systems Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: [
    '*.foresee.com',
    '*.answerscloud.com',
    '*.foreseeresults.com',
    '*.4seeresults.com',
    '*.verint-cdn.com',
    '*.opinionlab.com',
  ],
  signatures: [
    {
      path: '/ingest/events$',
      fields: { 'deviceProfile.fs_productType': '^web sdk$', customerId: '' },
      confidence: 0.98,
    },
  ],
  events: [{ at: 'events[]', name: 'name', user: '/userId', properties: 'properties' }],
  parameters: {
    userId: { label: 'Visitor id', category: 'cookie-id' },
    customerId: { label: 'Customer id (public)', category: 'other' },
    appId: { label: 'Kind of sender', category: 'other' },
    'events[].name': { label: 'Event name', category: 'event-name' },
    'properties.fs_pageUrl[]': { label: 'Page address', category: 'page-url' },
    'properties.fs_referrer[]': { label: 'Referrer', category: 'referrer' },
    'data.fs_pageTitle': { label: 'Page title', category: 'page-title' },
    'data.fs_session_id': { label: 'Session id', category: 'session-id' },
    'data.fs_popup_id': { label: 'Survey window id', category: 'session-id' },
    'data.fs_ga_uid': { label: 'Google Analytics client id', category: 'cookie-id' },
    'data.fs_adobe_uid': { label: 'Experience Cloud id', category: 'cookie-id' },
    'events[].timezone': { label: 'Time zone', category: 'timezone' },
    'deviceProfile.*': { label: 'Browser and system', category: 'device' },
    fs_sdkVersion: { label: 'Library version', category: 'other' },
    fs_productType: { label: 'Kind of library', category: 'other' },
  },
  links: { privacy: 'https://www.verint.com/privacy-policy/' },
  docs: [
    'https://connect.verint.com/developers/',
    'https://developer.foresee.com/docs-articles/foresee-hosted-code/calling-api-methods/event-logging/',
  ],
};
