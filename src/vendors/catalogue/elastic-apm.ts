import type { Vendor } from '../vendor.ts';

/** Elastic APM RUM: NDJSON of metadata, transactions and errors. */
export const elasticApm: Vendor = {
  id: 'elastic-apm',
  name: 'Elastic APM',
  owner: 'Elasticsearch B.V.',
  country: 'NL',
  category: 'error-monitoring',
  hosts: ['*.apm.europe-west1.gcp.cloud.es.io', '*.cloud.es.io'],
  events: [{ at: '[]', name: 'transaction.name' }],
  parameters: {
    'transaction.name': { label: 'Transaction', category: 'page-url' },
    'error.exception.message': { label: 'Message', category: 'message' },
  },
  sdks: ['@elastic/apm-rum@5.17.5'],
  docs: ['https://www.elastic.co/docs/reference/apm/agents/rum-js'],
};
