import type { Vendor } from '../vendor.ts';

export const googleErrorReporting: Vendor = {
  id: 'google-error-reporting',
  name: 'Google Cloud Error Reporting',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: ['clouderrorreporting.googleapis.com'],
  signatures: [
    {
      fields: {
        'serviceContext.service': '',
        'context.httpRequest.url': '',
        'context.httpRequest.userAgent': '',
        message: '',
      },
      confidence: 0.93,
    },
  ],
  parameters: {
    'context.user': { label: 'User id', category: 'user-id' },
    message: { label: 'Message', category: 'message' },
    'httpRequest.url': { label: 'Page address', category: 'page-url' },
    'httpRequest.referrer': { label: 'Referrer', category: 'referrer' },
    'httpRequest.userAgent': { label: 'Browser', category: 'device' },
    'httpRequest.remoteIp': { label: 'IP address', category: 'ip-address' },
    'serviceContext.service': { label: 'Service', category: 'other' },
    key: { label: 'API key (public)', category: 'other' },
  },
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
  },
  sdks: ['stackdriver-errors-js@0.12.0'],
  docs: ['https://cloud.google.com/error-reporting/reference/rest/v1beta1/projects.events/report'],
};
