import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const amazonCognito: Vendor = {
  id: 'amazon-cognito',
  name: 'Amazon Cognito',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: [
    '*.amazoncognito.com',
    ...awsRegions.flatMap((region) => [
      `cognito-idp.${region}.amazonaws.com`,
      `cognito-identity.${region}.amazonaws.com`,
    ]),
  ],
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/cognito/'],
};
