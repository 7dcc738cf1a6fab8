import type { Parameter, Vendor } from '../vendor.ts';

const organisation: Parameter = { label: 'Organisation', category: 'org-id' };

/** Kinds of contexts that are organisations, as apps name them. */
const groups = ['organization', 'organisation', 'org', 'workspace', 'company', 'account', 'tenant', 'team', 'group'];

/** LaunchDarkly: contexts as base64url in paths, events in bulk. */
export const launchdarkly: Vendor = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  owner: 'Catamorphic, Co.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.launchdarkly.com', '*.launchdarkly.us', '*.ld.catamorphic.com'],
  signatures: [
    { headers: { 'x-launchdarkly-user-agent': '' }, confidence: 0.99 },
    { path: '/sdk/evalx/[0-9a-f]{24}/', confidence: 0.97 },
    { fields: { kind: '^diagnostic', 'id.diagnosticId': '' }, confidence: 0.97 },
    {
      fields: {
        '[].kind': '^(?:index|identify|feature|debug|custom|click|pageview)$',
        '[].creationDate': '^\\d{13}$',
        '[].context.kind': '',
      },
      confidence: 0.95,
    },
    { path: '/sdk/goals/[0-9a-f]{24}$', confidence: 0.97 },
  ],
  events: [
    { at: '[]', name: 'flag.key', user: ['context.key', 'context.user.key', 'contextKeys.user'], properties: 'flag' },
    {
      at: '[]',
      name: 'key',
      user: ['context.key', 'context.user.key', 'contextKeys.user'],
      properties: ['data', 'metricValue'],
    },
    { at: '[]', name: 'kind', user: ['context.key', 'context.user.key'], properties: 'context' },
  ],
  parameters: {
    '[].metricValue': { label: 'Metric value', category: 'amount' },
    ...Object.fromEntries(
      groups.flatMap((kind) => [`${kind}.key`, `contextKeys.${kind}`].map((key) => [key, organisation])),
    ),
    ...Object.fromEntries(
      ['device.key', 'contextKeys.device'].map((key) => [key, { label: 'Device id', category: 'device-id' }]),
    ),
    'flag.key': { label: 'Flag', category: 'feature-flag' },
    'flag.value': { label: 'Value of a flag', category: 'feature-flag' },
    'flag.value.*': { label: 'Value of a flag', category: 'feature-flag' },
    '[].key': { label: 'Event or flag', category: 'event-name' },
    'context.key': { label: 'User id', category: 'user-id' },
    key: { label: 'User id', category: 'user-id' },
    'contextKeys.*': { label: 'User id', category: 'user-id' },
  },
  links: {
    privacy: 'https://launchdarkly.com/policies/privacy/',
    dpa: 'https://launchdarkly.com/policies/data-processing-addendum/',
    subprocessors: 'https://launchdarkly.com/policies/sub-processors/',
  },
  sdks: ['launchdarkly-js-client-sdk@3.9.5'],
  docs: ['https://launchdarkly.com/docs/sdk/client-side/javascript'],
};
