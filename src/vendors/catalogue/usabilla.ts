import type { Vendor } from '../vendor.ts';

/** Usabilla: answers in `data.data`, under the names that Usabilla’s customer gave the questions. */
export const usabilla: Vendor = {
  id: 'usabilla',
  name: 'Usabilla',
  owner: 'GetFeedback',
  parent: 'SurveyMonkey Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.usabilla.com', 'd6tizftlrpuof.cloudfront.net'],
  parameters: {
    'data.data.*': { label: 'Survey answer', category: 'message' },
    'data.customData.*': { label: 'Custom attribute', category: 'other' },
    'data.url': { label: 'Page address', category: 'page-url' },
    'data.browser': { label: 'User agent', category: 'device' },
    'data.id': { label: 'Session id', category: 'session-id' },
    'data.version': { label: 'Form version', category: 'other' },
    type: { label: 'Kind of survey', category: 'other' },
    subtype: { label: 'Kind of message', category: 'other' },
    sig: { label: 'Signature', category: 'other' },
  },
  links: { privacy: 'https://www.getfeedback.com/privacy' },
  docs: ['https://support.getfeedback.com/'],
};
