import type { Vendor } from '../vendor.ts';

/** OpenReplay: batches of binary messages, whose texts are read one after the other. */
export const openreplay: Vendor = {
  id: 'openreplay',
  name: 'OpenReplay',
  owner: 'Asayer, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.openreplay.com'],
  signatures: [
    { fields: { projectKey: '', trackerVersion: '', doNotRecord: '' }, confidence: 0.97 },
    { headers: { datatype: '^(?:player|assets|devtools|analytics)$' }, query: { batch: '^\\d+_' }, confidence: 0.97 },
    { path: '/v1/web/i$', query: { batch: '^\\d{1,9}_\\d{1,9}_\\d{1,9}_\\w+$' }, confidence: 0.96 },
  ],
  events: [{ at: 'event[]', name: 'event_name', user: '/user_id[]', properties: 'payload' }],
  parameters: {
    jsHeapSizeLimit: { label: 'Memory', category: 'device' },
    timezone: { label: 'Time zone', category: 'timezone' },
    width: { label: 'Device and browser', category: 'device' },
    height: { label: 'Device and browser', category: 'device' },
    userUUID: { label: 'Device id', category: 'device-id' },
    projectKey: { label: 'Project (public)', category: 'other' },
  },
  software: { name: 'OpenReplay' },
  links: { privacy: 'https://openreplay.com/privacy.html' },
  sdks: ['@openreplay/tracker@19.0.1'],
  docs: ['https://docs.openreplay.com/en/sdk/'],
};
