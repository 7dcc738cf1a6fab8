import type { Vendor } from '../vendor.ts';

/** Mezmo: lines of logs with metadata. */
export const mezmo: Vendor = {
  id: 'mezmo',
  name: 'Mezmo',
  owner: 'LogDNA, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.mezmo.com', '*.logdna.com'],
  signatures: [
    { path: '/logs/ingest$', query: { hostname: '', now: '' }, fields: { 'lines[].line': '' }, confidence: 0.95 },
    {
      query: { hostname: '', now: '^\\d{13}$', tags: '' },
      fields: { 'lines[].line': '', 'lines[].app': '' },
      confidence: 0.94,
    },
  ],
  events: [
    {
      at: 'lines[]',
      name: { in: 'line', part: '^(.{1,80})$' },
      user: ['meta.lineContext.user.id', 'meta.lineContext.user_id', 'meta.lineContext.userId'],
      properties: 'meta.lineContext',
    },
  ],
  parameters: {
    'meta.sessionId': { label: 'Session id', category: 'session-id' },
    'meta.location.href': { label: 'Page address', category: 'page-url' },
    hostname: { label: 'Page address', category: 'page-url' },
    'lines[].line': { label: 'Log line', category: 'console-log' },
    'lines[].meta.browser.*': { label: 'Browser', category: 'device' },
  },
  links: {
    privacy: 'https://www.mezmo.com/privacy',
    dpa: 'https://www.mezmo.com/dpa',
    subprocessors: 'https://www.mezmo.com/subprocessors',
  },
  sdks: ['@logdna/browser@2.2.0'],
  docs: ['https://github.com/logdna/browser'],
};
