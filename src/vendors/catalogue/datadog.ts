import type { Vendor } from '../vendor.ts';

/**
 * Datadog: RUM and logs as newline-delimited JSON; session replay as multipart with a segment that is compressed with
 * zlib.
 */
export const datadog: Vendor = {
  id: 'datadog',
  name: 'Datadog',
  owner: 'Datadog, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: [
    '*.datadoghq.com',
    '*.datadoghq.eu',
    '*.browser-intake-datadoghq.com',
    '*.datadoghq-browser-agent.com',
    '*.ddog-gov.com',
    '*.browser-intake-us2-ddog-gov.com',
    '*.datad0g.com',
    '*.browser-intake-datad0g.com',
    '*.datad0g-browser-agent.com',
    'd3uc069fcn7uxw.cloudfront.net',
    'd20xtzwzcl0ceb.cloudfront.net',
    '*.browser-intake-us3-datadoghq.com',
    '*.browser-intake-us5-datadoghq.com',
    '*.browser-intake-ap1-datadoghq.com',
    '*.browser-intake-ap2-datadoghq.com',
    '*.browser-intake-uk1-datadoghq.com',
    '*.browser-intake-datadoghq.eu',
    '*.browser-intake-ddog-gov.com',
  ],
  signatures: [
    { query: { ddsource: '^browser$', 'dd-api-key': '^pub' }, confidence: 0.99 },
    { query: { ddforward: '^/api/v2/' }, confidence: 0.98 },
  ],
  events: ['[]', ''].flatMap((at) => [
    { at, name: 'action.target.name', user: 'usr.id', properties: ['context', 'usr', 'account'] },
    { at, name: 'type', user: 'usr.id', properties: ['context', 'usr', 'account'] },
    { at, name: { in: 'message', part: '^(.{1,80})$' }, user: 'usr.id', properties: '' },
  ]),
  parameters: {
    '[].version': { label: 'Version of the app', category: 'environment' },
    'action.type': { label: 'Action', category: 'interaction' },
    'action.target.name': { label: 'Action', category: 'interaction' },
    message: { label: 'Message', category: 'message' },
    'feature_flags.*': { label: 'Feature flag', category: 'feature-flag' },
    'account.name': { label: 'Company', category: 'company' },
    'account.id': { label: 'Organisation', category: 'org-id' },
    'usr.id': { label: 'User id', category: 'user-id' },
    'usr.name': { label: 'Name', category: 'name' },
    'dd-api-key': { label: 'Client token (public)', category: 'other' },
    type: { label: 'Kind of event', category: 'other' },
  },
  publicKeys: ['^pub[0-9a-f]{32}$'],
  links: {
    privacy: 'https://www.datadoghq.com/legal/privacy/',
    dpa: 'https://www.datadoghq.com/legal/data-processing-addendum/',
    subprocessors: 'https://www.datadoghq.com/legal/subprocessors/',
  },
  sdks: ['@datadog/browser-rum@7.16.2', '@datadog/browser-logs@7.16.2'],
  docs: ['https://docs.datadoghq.com/real_user_monitoring/browser/'],
};
