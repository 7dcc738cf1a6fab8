import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const awsCloudwatch: Vendor = {
  id: 'aws-cloudwatch',
  name: 'Amazon CloudWatch',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'error-monitoring',
  hosts: awsRegions.flatMap((region) => [
    `logs.${region}.amazonaws.com`,
    `monitoring.${region}.amazonaws.com`,
    `xray.${region}.amazonaws.com`,
    `evidently.${region}.amazonaws.com`,
    `dataplane.evidently.${region}.amazonaws.com`,
  ]),
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/cwl_region.html'],
};
