import type { Vendor } from '../vendor.ts';

/** Optimizely: snapshots of visitors, and events of its data platform. */
export const optimizely: Vendor = {
  id: 'optimizely',
  name: 'Optimizely',
  owner: 'Optimizely North America Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.optimizely.com', '*.zaius.com', 'd1igp3oop3iho5.cloudfront.net', '*.optimizelyedit.com'],
  signatures: [
    {
      fields: { 'visitors[].visitor_id': '', 'visitors[].snapshots[].events[].key': '', enrich_decisions: '' },
      confidence: 0.98,
    },
    { fields: { 'visitors[].visitor_id': '', 'visitors[].snapshots[].events[].entity_id': '' }, confidence: 0.95 },
    { fields: { '[].data.idempotence_id': '', '[].data.data_source': '' }, confidence: 0.95 },
  ],
  events: [
    {
      at: 'visitors[].snapshots[].events[]',
      name: 'key',
      user: '/visitors[].visitor_id',
      properties: ['tags', 'revenue', 'value'],
    },
    {
      at: '[]',
      name: 'action',
      user: ['identifiers.fs_user_id', 'identifiers.email'],
      properties: ['data', 'identifiers'],
    },
  ],
  parameters: {
    visitor_id: { label: 'Visitor id', category: 'user-id' },
    client_version: { label: 'Technical detail', category: 'other' },
    client_name: { label: 'Technical detail', category: 'other' },
    'decisions[].campaign_id': { label: 'Flag', category: 'feature-flag' },
    'decisions[].experiment_id': { label: 'Experiment', category: 'feature-flag' },
    'decisions[].variation_id': { label: 'Variation', category: 'feature-flag' },
    'tags.value': { label: 'Amount', category: 'amount' },
    'tags.revenue': { label: 'Amount', category: 'amount' },
    'events[].value': { label: 'Amount', category: 'amount' },
    'events[].revenue': { label: 'Amount', category: 'amount' },
    'events[].key': { label: 'Event name', category: 'event-name' },
    '[].action': { label: 'Event name', category: 'event-name' },
    account_id: { label: 'Account (public)', category: 'other' },
  },
  links: {
    privacy: 'https://www.optimizely.com/legal/privacy-notice/',
    dpa: 'https://www.optimizely.com/legal/data-processing-addendum/',
    subprocessors: 'https://www.optimizely.com/trust-center/subprocessors/',
  },
  sdks: ['@optimizely/optimizely-sdk@6.6.1'],
  docs: ['https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-browser-sdk'],
};
