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
    'cognito-idp.us-east-1.amazonaws.com',
    'cognito-idp.us-east-2.amazonaws.com',
    'cognito-idp.us-west-2.amazonaws.com',
    'cognito-idp.eu-west-1.amazonaws.com',
    'cognito-idp.eu-central-1.amazonaws.com',
    'cognito-identity.us-east-1.amazonaws.com',
    'cognito-identity.us-west-2.amazonaws.com',
    'cognito-identity.eu-west-1.amazonaws.com',
    'cognito-identity.eu-central-1.amazonaws.com',
  ],
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/cognito/'],
};
