import type { Vendor } from '../vendor.ts';

/** Dynatrace: signals as a form in plain text. */
export const dynatrace: Vendor = {
  id: 'dynatrace',
  name: 'Dynatrace',
  owner: 'Dynatrace LLC',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.dynatrace.com', '*.dynatracelabs.com', '*.dynatrace-managed.com', '*.ruxit.com'],
  signatures: [
    { path: '/(?:bf|rb_[\\w-]+|bf-[\\w-]+)$', query: { type: '^(?:js3|js|m)$', sn: '', svrid: '' }, confidence: 0.98 },
    { query: { type: '^js3?$', sn: '', svrid: '', flavor: '' }, confidence: 0.97 },
    { path: '/rb_[\\w-]+$', query: { type: '^(?:js3|js|m)$', app: '' }, confidence: 0.97 },
  ],
  parameters: {
    sn: { label: 'Session id', category: 'session-id' },
    app: { label: 'Application id (public)', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    title: { label: 'Page title', category: 'page-title' },
    w: { label: 'Screen size', category: 'device' },
    h: { label: 'Screen size', category: 'device' },
    sw: { label: 'Screen size', category: 'device' },
    sh: { label: 'Screen size', category: 'device' },
    tvn: { label: 'Page name', category: 'page-title' },
    rf: { label: 'Referrer', category: 'referrer' },
    usertag: { label: 'User id', category: 'user-id' },
    vd: { label: 'Visit length', category: 'other' },
  },
  links: {
    privacy: 'https://www.dynatrace.com/company/trust-center/privacy/',
    dpa: 'https://www.dynatrace.com/company/trust-center/customers/',
  },
  docs: ['https://docs.dynatrace.com/docs/observe/digital-experience/rum-concepts'],
};
