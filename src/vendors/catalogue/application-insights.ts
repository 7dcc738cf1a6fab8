import type { Vendor } from '../vendor.ts';

/** Application Insights: envelopes with tags of user, session and operation, and telemetry in `data.baseData`. */
export const applicationInsights: Vendor = {
  id: 'application-insights',
  name: 'Azure Application Insights',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'error-monitoring',
  hosts: [
    '*.applicationinsights.azure.com',
    '*.applicationinsights.azure.us',
    'dc.services.visualstudio.com',
    'js.monitor.azure.com',
    'az416426.vo.msecnd.net',
    '*.in.applicationinsights.azure.cn',
    '*.livediagnostics.monitor.azure.com',
    '*.applicationinsights.io',
    'rt.services.visualstudio.com',
    'dc-int.services.visualstudio.com',
    '*.applicationinsights.microsoft.com',
  ],
  signatures: [
    { fields: { '[].iKey': '', '[].data.baseType': '' }, confidence: 0.98 },
    { fields: { iKey: '', 'data.baseType': '' }, confidence: 0.97 },
  ],
  events: [
    { at: '[]', name: 'data.baseData.name' },
    { at: '[]', name: 'data.baseType' },
  ],
  parameters: {
    'tags.ai.user.id': { label: 'Anonymous user id', category: 'device-id' },
    'tags.ai.user.authUserId': { label: 'User id', category: 'user-id' },
    'tags.ai.user.accountId': { label: 'Organisation', category: 'org-id' },
    'tags.ai.session.id': { label: 'Session id', category: 'session-id' },
    'tags.ai.operation.name': { label: 'Operation', category: 'page-url' },
    'tags.ai.operation.id': { label: 'Operation id', category: 'other' },
    'baseData.message': { label: 'Message', category: 'message' },
    'baseData.refUri': { label: 'Referrer', category: 'referrer' },
    'baseData.properties.refUri': { label: 'Referrer', category: 'referrer' },
    'baseData.uri': { label: 'Page address', category: 'page-url' },
    'baseData.data': { label: 'Request', category: 'page-url' },
    iKey: { label: 'Instrumentation key (public)', category: 'other' },
  },
  links: {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    dpa: 'https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA',
  },
  sdks: ['@microsoft/applicationinsights-web@3.4.4'],
  docs: ['https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk'],
};
