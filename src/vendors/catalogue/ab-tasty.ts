import type { Vendor } from '../vendor.ts';

export const abTasty: Vendor = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  owner: 'AB Tasty SAS',
  country: 'FR',
  category: 'ab-testing',
  hosts: ['*.abtasty.com', '*.flagship.io'],
  signatures: [{ fields: { cid: '^[0-9a-f]{32}$', vid: '', ds: '^(?:WEB|APP)$', t: '^[A-Z]+$' }, confidence: 0.95 }],
  events: [
    { at: '', name: 'ea', user: 'uid', properties: ['ec', 'el', 'ev', 's'] },
    { at: '', name: 't', user: 'uid', properties: 's' },
    { at: 'h[]', name: 'ea', user: '/uid', properties: ['ec', 'el', 'ev', 's'] },
    { at: 'h[]', name: 't', user: '/uid', properties: 's' },
  ],
  parameters: {
    vid: { label: 'Visitor id', category: 'cookie-id' },
    uid: { label: 'User id', category: 'user-id' },
    dl: { label: 'Page address', category: 'page-url' },
    dr: { label: 'Referrer', category: 'referrer' },
    pt: { label: 'Page title', category: 'page-title' },
    sr: { label: 'Screen size', category: 'device' },
    vp: { label: 'Viewport', category: 'device' },
    ul: { label: 'Language', category: 'device' },
    cid: { label: 'Account (public)', category: 'other' },
  },
  links: { privacy: 'https://www.abtasty.com/privacy-policy/' },
  docs: ['https://docs.abtasty.com/'],
};
