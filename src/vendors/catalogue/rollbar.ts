import type { Vendor } from '../vendor.ts';

/** Rollbar: items with person, client, telemetry and custom data. */
export const rollbar: Vendor = {
  id: 'rollbar',
  name: 'Rollbar',
  owner: 'Rollbar, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.rollbar.com'],
  signatures: [
    { headers: { 'x-rollbar-access-token': '' }, confidence: 0.99 },
    { fields: { 'data.notifier.name': 'rollbar' }, confidence: 0.98 },
  ],
  events: ['data.body.message.body', 'data.body.trace.exception.class', 'data.body.trace_chain[].exception.class'].map(
    (name) => ({
      at: '',
      name,
      user: 'data.person.id',
      properties: [
        'data.custom',
        'data.body.message.extra',
        'data.body.trace.extra',
        'data.body.telemetry',
        'data.person',
      ],
    }),
  ),
  parameters: {
    access_token: { label: 'Client access token (public)', category: 'other' },
    query_string: { label: 'Page address', category: 'page-url' },
    'telemetry[].body.message': { label: 'Telemetry', category: 'message' },
    'data.body.message.body': { label: 'Message', category: 'message' },
    'telemetry[].body.value': { label: 'Typed input', category: 'input-value' },
    'exception.message': { label: 'Message', category: 'message' },
    'data.platform': { label: 'Platform', category: 'other' },
    'data.language': { label: 'Language', category: 'other' },
  },
  addressSwitches: [{ fields: { 'request.user_ip': '^\\$remote_ip_anonymize$' }, off: ['ip-address'] }],
  links: {
    privacy: 'https://rollbar.com/privacy/',
    dpa: 'https://rollbar.com/legal/dpa/',
    subprocessors: 'https://rollbar.com/subprocessors/',
  },
  sdks: ['rollbar@3.1.0'],
  docs: ['https://docs.rollbar.com/reference/create-item'],
};
