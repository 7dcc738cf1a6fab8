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
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/personalize.html'],
};
