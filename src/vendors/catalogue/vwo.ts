import type { Vendor } from '../vendor.ts';

/** VWO: events as JSON, older hits as queries. */
export const vwo: Vendor = {
  id: 'vwo',
  name: 'VWO',
  owner: 'Wingify Software Pvt. Ltd.',
  country: 'IN',
  category: 'ab-testing',
  hosts: ['*.visualwebsiteoptimizer.com', '*.vwo.com', '*.wingify.com', '*.wingify.net'],
  signatures: [
    { query: { account_id: '^\\d+$', experiment_id: '^\\d+$', u: '^D?[0-9A-F]{20,}' }, confidence: 0.95 },
    { fields: { 'd.event.name': '^vwo_', 'd.visId': '' }, confidence: 0.98 },
    { query: { en: '^vwo_', a: '^\\d+$' }, confidence: 0.96 },
    { fields: { 'd.msgId': '', 'd.visId': '^D?[0-9A-F]{20,}', 'd.event.name': '' }, confidence: 0.96 },
  ],
  events: [
    { at: 'd', name: 'event.name', user: 'visId', properties: 'event.props' },
    { at: '', name: 'en' },
  ],
  parameters: {
    account_id: { label: 'Account id (public)', category: 'other' },
    a: { label: 'Account id (public)', category: 'other' },
    u: { label: 'Cookie id', category: 'cookie-id' },
    visId: { label: 'Cookie id', category: 'cookie-id' },
    visitor: { label: 'Cookie id', category: 'cookie-id' },
    sId: { label: 'Session id', category: 'session-id' },
    en: { label: 'Event name', category: 'event-name' },
    'event.name': { label: 'Event name', category: 'event-name' },
    'page.url': { label: 'Page address', category: 'page-url' },
    'page.referrerUrl': { label: 'Referrer', category: 'referrer' },
    'page.title': { label: 'Page title', category: 'page-title' },
    experiment_id: { label: 'Experiment', category: 'feature-flag' },
    combination: { label: 'Experiment', category: 'feature-flag' },
    id: { label: 'Experiment', category: 'feature-flag' },
    variation: { label: 'Experiment', category: 'feature-flag' },
  },
  links: { privacy: 'https://vwo.com/privacy-policy/' },
  docs: ['https://developers.vwo.com/reference'],
};
