import type { Vendor } from '../vendor.ts';

/** Elastic APM RUM: NDJSON of metadata, transactions and errors. */
export const elasticApm: Vendor = {
  id: 'elastic-apm',
  name: 'Elastic APM',
  owner: 'Elasticsearch B.V.',
  country: 'NL',
  category: 'error-monitoring',
  hosts: ['*.cloud.es.io', '*.elastic-cloud.com', '*.elastic.cloud'],
  signatures: [
    { path: '/intake/v[23]/rum/events$', confidence: 0.97 },
    { fields: { '[].metadata.service.agent.name': '^(?:rum-js|js-base)$' }, confidence: 0.98 },
  ],
  events: [
    {
      at: '[]',
      name: 'transaction.name',
      user: 'transaction.context.user.id',
      properties: ['transaction.context.custom', 'transaction.context.tags', 'transaction.context.user'],
    },
    {
      at: '[]',
      name: 'error.exception.type',
      user: 'error.context.user.id',
      properties: ['error.context.custom', 'error.context.tags', 'error.context.user'],
    },
  ],
  parameters: {
    'context.page.url': { label: 'Page address', category: 'page-url' },
    'context.page.referer': { label: 'Referrer', category: 'referrer' },
    'context.user.id': { label: 'User id', category: 'user-id' },
    'context.user.email': { label: 'E-mail address', category: 'email' },
    'context.user.username': { label: 'Name', category: 'name' },
    'transaction.name': { label: 'Transaction', category: 'page-url' },
    'error.exception.message': { label: 'Message', category: 'message' },
  },
  software: { name: 'Elastic APM' },
  links: {
    privacy: 'https://www.elastic.co/legal/privacy-statement',
    dpa: 'https://www.elastic.co/legal/data-processing-addendum',
    subprocessors: 'https://www.elastic.co/trust/subprocessors',
  },
  sdks: ['@elastic/apm-rum@5.17.5'],
  docs: ['https://www.elastic.co/docs/reference/apm/agents/rum-js'],
};
