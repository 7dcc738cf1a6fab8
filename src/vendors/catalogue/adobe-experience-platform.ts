import type { Vendor } from '../vendor.ts';

/** Adobe Experience Platform Edge Network: events of XDM in JSON. */
export const adobeExperiencePlatform: Vendor = {
  id: 'adobe-experience-platform',
  name: 'Adobe Experience Platform',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'customer-data-platform',
  hosts: ['*.adobedc.net', '*.adobedtm.com'],
  signatures: [
    {
      fields: { 'events[].xdm.eventType': '', 'meta.configOverrides.com_adobe_analytics.reportSuites[]': '' },
      confidence: 0.95,
    },
    { fields: { 'events[].xdm.implementationDetails.name': 'ns\\.adobe\\.com' }, confidence: 0.98 },
    { path: '/ee/(?:[a-z0-9-]+/)?v\\d/(?:interact|collect)$', query: { configId: '^[0-9a-f-]{36}' }, confidence: 0.98 },
    { query: { configId: '^[0-9a-f-]{36}' }, fields: { 'events[].xdm.eventType': '' }, confidence: 0.96 },
  ],
  events: [{ at: 'events[]', name: 'xdm.eventType', properties: 'data' }],
  parameters: {
    'xdm.eventType': { label: 'Event name', category: 'event-name' },
    configId: { label: 'Datastream id (public)', category: 'other' },
    'web.webPageDetails.URL': { label: 'Page address', category: 'page-url' },
    'webPageDetails.name': { label: 'Page title', category: 'page-title' },
    'web.webReferrer.URL': { label: 'Referrer', category: 'referrer' },
    'device.screenHeight': { label: 'Screen size', category: 'device' },
    'device.screenWidth': { label: 'Screen size', category: 'device' },
    'browserDetails.viewportWidth': { label: 'Viewport size', category: 'device' },
    'browserDetails.viewportHeight': { label: 'Viewport size', category: 'device' },
    'placeContext.localTimezoneOffset': { label: 'Time zone', category: 'timezone' },
    'ECID[].id': { label: 'Cookie id', category: 'cookie-id' },
    'Email[].id': { label: 'E-mail address', category: 'email' },
    'identityMap.*': { label: 'User id', category: 'user-id' },
    'implementationDetails.name': { label: 'Library version', category: 'other' },
    'implementationDetails.version': { label: 'Library version', category: 'other' },
  },
  links: {
    privacy: 'https://www.adobe.com/privacy.html',
    dpa: 'https://www.adobe.com/privacy/contracts/dpa.html',
    subprocessors: 'https://www.adobe.com/privacy/sub-processors.html',
  },
  docs: ['https://experienceleague.adobe.com/docs/experience-platform/edge-network-server-api/overview.html'],
};
