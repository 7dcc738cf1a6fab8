import type { Vendor } from '../vendor.ts';

export const awsKinesisFirehose: Vendor = {
  id: 'aws-kinesis-firehose',
  name: 'Amazon Kinesis',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'data-warehouse',
  hosts: [
    'firehose.us-east-1.amazonaws.com',
    'firehose.us-east-2.amazonaws.com',
    'firehose.us-west-2.amazonaws.com',
    'firehose.eu-west-1.amazonaws.com',
    'firehose.eu-central-1.amazonaws.com',
    'kinesis.us-east-1.amazonaws.com',
    'kinesis.us-east-2.amazonaws.com',
    'kinesis.us-west-2.amazonaws.com',
    'kinesis.eu-west-1.amazonaws.com',
    'kinesis.eu-central-1.amazonaws.com',
  ],
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/fh.html'],
};
