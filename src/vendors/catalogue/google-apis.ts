import type { Vendor } from '../vendor.ts';

export const googleApis: Vendor = {
  id: 'google-apis',
  name: 'Google APIs',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.googleapis.com'],
  parameters: {
    'context.user': { label: 'User id', category: 'user-id' },
    'context.httpRequest.url': { label: 'Page address', category: 'page-url' },
    'context.httpRequest.referrer': { label: 'Referrer', category: 'referrer' },
    'context.httpRequest.userAgent': { label: 'User agent', category: 'device' },
    'context.httpRequest.remoteIp': { label: 'IP address', category: 'ip-address' },
    message: { label: 'Error', category: 'message' },
    key: { label: 'API key (public)', category: 'other' },
    'document.content': { label: 'Text to be analysed', category: 'message' },
    'config.speechContexts[].phrases[]': { label: 'Text to be recognised', category: 'message' },
    'input.text': { label: 'Text to be spoken', category: 'message' },
    'inputs[].text': { label: 'Text', category: 'message' },
  },
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
  },
  docs: [
    'https://developers.google.com/apis-explorer',
    'https://cloud.google.com/error-reporting/reference/rest/v1beta1/projects.events/report',
  ],
};
