import type { Vendor } from '../vendor.ts';

/** Woopra: a query per event; names with `cv_` belong to the visitor, those with `ce_` to the event. */
export const woopra: Vendor = {
  id: 'woopra',
  name: 'Woopra',
  owner: 'Appier Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.woopra.com'],
  signatures: [
    {
      query: { project: '^[\\w-]+\\.[\\w.-]*\\w$', cookie: '^\\w{12}$', event: '', screen: '^\\d+x\\d+$' },
      confidence: 0.94,
    },
    {
      path: '/track/(?:ce|identify|ping)/?$',
      query: { project: '^[\\w-]+\\.[\\w.-]*\\w$', cookie: '^\\w{12}$' },
      confidence: 0.95,
    },
  ],
  events: [{ at: '', name: 'event', user: ['cv_id', 'cv_email'], properties: '' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    cookie: { label: 'Cookie id', category: 'cookie-id' },
    project: { label: 'Project (public)', category: 'other' },
    host: { label: 'Project (public)', category: 'other' },
    cv_email: { label: 'E-mail address', category: 'email' },
    cv_name: { label: 'Name', category: 'name' },
    cv_id: { label: 'User id', category: 'user-id' },
    cv_company: { label: 'Organisation', category: 'company' },
    ce_url: { label: 'Page path', category: 'page-url' },
    ce_title: { label: 'Page title', category: 'page-title' },
    ce_uri: { label: 'Page address', category: 'page-url' },
    screen: { label: 'Screen size', category: 'device' },
    language: { label: 'Browser language', category: 'device' },
    referer: { label: 'Referrer', category: 'referrer' },
    vs: { label: 'Session id', category: 'session-id' },
    ip: { label: 'IP address', category: 'ip-address' },
  },
  links: { privacy: 'https://www.woopra.com/privacy' },
  docs: ['https://docs.woopra.com/reference/track'],
};
