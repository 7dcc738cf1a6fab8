import type { Vendor } from '../vendor.ts';

/** AudioEye: events as JSON to `/air/v0/send`, results of accessibility tests of the page to `/air/report`. */
export const audioeye: Vendor = {
  id: 'audioeye',
  name: 'AudioEye',
  owner: 'AudioEye, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.audioeye.com'],
  signatures: [{ path: '/air/v0/send$', fields: { aeaid: '^[0-9a-f-]{36}$', evt: '', pg: '' }, confidence: 0.97 }],
  events: [{ at: '', name: 'evt' }],
  parameters: {
    evt: { label: 'Event name', category: 'event-name' },
    pg: { label: 'Page address', category: 'page-url' },
    lang: { label: 'Browser language', category: 'device' },
    cat: { label: 'Kind of visitor', category: 'other' },
    url: { label: 'Page address', category: 'page-url' },
    userAgent: { label: 'User agent', category: 'device' },
    installSource: { label: 'How it was installed', category: 'other' },
    is: { label: 'How it was installed', category: 'other' },
  },
  links: { privacy: 'https://www.audioeye.com/privacy-policy/' },
  docs: ['https://www.audioeye.com/support/'],
};
