import type { Vendor } from '../vendor.ts';

export const clicky: Vendor = {
  id: 'clicky',
  name: 'Clicky',
  owner: 'Roxr Software Ltd.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.getclicky.com', 'clicky.com'],
  signatures: [{ query: { site_id: '^\\d{6,}$', type: '', jsuid: '', mime: '^js$' }, confidence: 0.97 }],
  events: [
    { at: '', name: { in: 'title', part: '^(.{1,80})$' }, user: 'custom[username]', properties: 'custom' },
    { at: '', name: 'type' },
  ],
  parameters: {
    href: { label: 'Page path', category: 'page-url' },
    'custom[username]': { label: 'User id', category: 'user-id' },
    'custom[email]': { label: 'E-mail address', category: 'email' },
    jsuid: { label: 'Visitor id', category: 'cookie-id' },
    ref: { label: 'Referrer', category: 'referrer' },
    res: { label: 'Screen size', category: 'device' },
  },
  links: { privacy: 'https://clicky.com/terms/privacy' },
  docs: ['https://clicky.com/help/'],
};
