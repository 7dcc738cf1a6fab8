import type { Vendor } from '../vendor.ts';

/** Bugsnag: errors with user, device, metadata and breadcrumbs; sessions. */
export const bugsnag: Vendor = {
  id: 'bugsnag',
  name: 'Bugsnag',
  owner: 'SmartBear Software Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.bugsnag.com', '*.bugsnag.smartbear.com'],
  events: [{ at: 'events[]', name: 'exceptions[].errorClass' }],
  parameters: {
    releaseStage: { label: 'Environment', category: 'environment' },
    'device.orientation': { label: 'Orientation', category: 'device' },
    context: { label: 'Context', category: 'page-url' },
    'exceptions[].message': { label: 'Message', category: 'message' },
    apiKey: { label: 'API key (public)', category: 'other' },
    'exceptions[].errorClass': { label: 'Error class', category: 'other' },
  },
  sdks: ['@bugsnag/js@9.0.0'],
  docs: ['https://docs.bugsnag.com/platforms/javascript/'],
};
