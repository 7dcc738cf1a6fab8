import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const amazonPersonalize: Vendor = {
  id: 'amazon-personalize',
  name: 'Amazon Personalize',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'search',
  hosts: awsRegions.flatMap((region) => [
    `personalize-events.${region}.amazonaws.com`,
    `personalize-runtime.${region}.amazonaws.com`,
  ]),
  events: [{ at: 'eventList[]', name: 'eventType', user: '/userId', properties: ['properties', 'eventValue'] }],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    sessionId: { label: 'Session id', category: 'session-id' },
    eventType: { label: 'Event name', category: 'event-name' },
    itemId: { label: 'Item', category: 'other' },
    eventValue: { label: 'Value', category: 'amount' },
    trackingId: { label: 'Tracker (public)', category: 'other' },
    'users[].userId': { label: 'User id', category: 'user-id' },
  },
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: [
    'https://docs.aws.amazon.com/general/latest/gr/personalize.html',
    'https://docs.aws.amazon.com/personalize/latest/dg/API_UBS_PutEvents.html',
  ],
};
