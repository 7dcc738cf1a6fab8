import type { Vendor } from '../vendor.ts';

/** Bugsnag: errors with user, device, metadata and breadcrumbs; sessions. */
export const bugsnag: Vendor = {
  id: 'bugsnag',
  name: 'Bugsnag',
  owner: 'SmartBear Software Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['*.bugsnag.com', '*.bugsnag.smartbear.com', '*.insighthub.smartbear.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  signatures: [
    { headers: { 'bugsnag-api-key': '' }, confidence: 0.99 },
    { fields: { 'notifier.name': 'Bugsnag' }, confidence: 0.98 },
  ],
  events: [
    {
      at: 'events[]',
      name: 'exceptions[].errorClass',
      user: 'user.id',
      properties: ['metaData', 'breadcrumbs', 'user', 'featureFlags'],
    },
  ],
  parameters: {
    'breadcrumbs[].metaData.targetText': { label: 'Element clicked', category: 'interaction' },
    'breadcrumbs[].metaData.targetSelector': { label: 'Element clicked', category: 'interaction' },
    'request.url': { label: 'Page address', category: 'page-url' },
    'request.clientIp': { label: 'IP address', category: 'ip-address' },
    releaseStage: { label: 'Environment', category: 'environment' },
    'device.orientation': { label: 'Orientation', category: 'device' },
    context: { label: 'Context', category: 'page-url' },
    'exceptions[].message': { label: 'Message', category: 'message' },
    apiKey: { label: 'API key (public)', category: 'other' },
  },
  addressSwitches: [{ fields: { 'request.clientIp': '^\\[REDACTED\\]$' }, off: ['ip-address', 'coarse-location'] }],
  links: { privacy: 'https://smartbear.com/privacy/', dpa: 'https://smartbear.com/legal/' },
  sdks: ['@bugsnag/js@9.0.0'],
  docs: ['https://docs.bugsnag.com/platforms/javascript/'],
};
