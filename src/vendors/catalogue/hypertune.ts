import type { Vendor } from '../vendor.ts';

/** Hypertune: `/logs` carries which user saw which variant of a test, and what the user did then. */
export const hypertune: Vendor = {
  id: 'hypertune',
  name: 'Hypertune',
  owner: 'Hypertune Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.hypertune.com', 'gcp.fasthorse.workers.dev'],
  signatures: [
    {
      fields: { idempotencyKey: '', 'exposures[].unitId': '', 'exposures[].splitId': '' },
      confidence: 0.95,
    },
  ],
  events: [{ at: 'events[]', name: 'eventObjectTypeName', properties: 'eventPayloadJson' }],
  parameters: {
    'exposures[].unitId': { label: 'User id', category: 'user-id' },
    'exposures[].splitId': { label: 'Test', category: 'feature-flag' },
    'exposures[].assignment[].discreteArmId': { label: 'Arm of the test', category: 'feature-flag' },
    'events[].eventObjectTypeName': { label: 'Event name', category: 'event-name' },
    'logs[].message': { label: 'Log line', category: 'console-log' },
    token: { label: 'Project token (public)', category: 'other' },
    idempotencyKey: { label: 'Id of the batch', category: 'other' },
  },
  links: { privacy: 'https://www.hypertune.com/legal/privacy-policy' },
  docs: ['https://docs.hypertune.com/', 'https://www.npmjs.com/package/hypertune/v/2.10.1'],
};
