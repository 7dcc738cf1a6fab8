import type { Vendor } from '../vendor.ts';

export const speedcurve: Vendor = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  owner: 'SpeedCurve Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.speedcurve.com'],
  signatures: [
    {
      query: { v: '^\\d{3}$', id: '^\\d{9,}$', sid: '^\\d{18,}$', uid: '^\\d{18,}$', HN: '', PN: '' },
      confidence: 0.98,
    },
  ],
  events: [{ at: '', name: 'l', properties: 'CD' }],
  parameters: {
    l: { label: 'Page label', category: 'page-title' },
    HN: { label: 'Page host', category: 'page-url' },
    PN: { label: 'Page path', category: 'page-url' },
    uid: { label: 'Visitor id', category: 'cookie-id' },
    sid: { label: 'Session id', category: 'session-id' },
    er: { label: 'Error', category: 'other' },
  },
  links: { privacy: 'https://www.speedcurve.com/privacy/' },
  docs: ['https://support.speedcurve.com/'],
};
