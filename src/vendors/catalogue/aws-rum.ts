import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

/** CloudWatch RUM: events whose details are JSON in JSON, and metadata of session and user. */
export const awsRum: Vendor = {
  id: 'aws-rum',
  name: 'Amazon CloudWatch RUM',
  owner: 'Amazon Web Services, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: [
    ...awsRegions.flatMap((region) => [`dataplane.rum.${region}.amazonaws.com`, `client.rum.${region}.amazonaws.com`]),
  ],
  signatures: [{ fields: { 'AppMonitorDetails.id': '', BatchId: '' }, confidence: 0.98 }],
  events: [{ at: 'RumEvents[]', name: 'type' }],
  parameters: {
    'RumEvents[].type': { label: 'Event name', category: 'event-name' },
    'UserDetails.userId': { label: 'User id', category: 'device-id' },
    'UserDetails.sessionId': { label: 'Session id', category: 'session-id' },
    'AppMonitorDetails.id': { label: 'App monitor (public)', category: 'other' },
  },
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  sdks: ['aws-rum-web@3.2.1'],
  docs: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html'],
};
