import type { Vendor } from '../vendor.ts';

export const convert: Vendor = {
  id: 'convert',
  name: 'Convert Experiences',
  owner: 'Convert Insights, Inc.',
  country: 'US',
  category: 'ab-testing',
  hosts: ['*.convertexperiments.com', '*.convert.com'],
  signatures: [
    {
      fields: { accountId: '^\\d+$', projectId: '^\\d+$', source: '^js-sdk$', 'visitors[].events[].eventType': '' },
      confidence: 0.97,
    },
  ],
  events: [{ at: 'visitors[].events[]', name: 'eventType', user: '/visitors[].visitorId', properties: 'data' }],
  parameters: {
    'visitors[].visitorId': { label: 'Visitor id', category: 'cookie-id' },
    'visitors[].segments.country': { label: 'Country', category: 'coarse-location' },
  },
  links: { privacy: 'https://www.convert.com/privacy-policy/' },
  docs: ['https://support.convert.com/'],
};
