import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const amazonPinpoint: Vendor = {
  id: 'amazon-pinpoint',
  name: 'Amazon Pinpoint',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: awsRegions.flatMap((region) => [
    `pinpoint.${region}.amazonaws.com`,
    `mobileanalytics.${region}.amazonaws.com`,
  ]),
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/pinpoint.html'],
};
