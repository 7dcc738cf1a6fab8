import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const awsKinesisFirehose: Vendor = {
  id: 'aws-kinesis-firehose',
  name: 'Amazon Kinesis',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'data-warehouse',
  hosts: [
    ...awsRegions.flatMap((region) => [
      `firehose.${region}.amazonaws.com`,
      `kinesis.${region}.amazonaws.com`,
      `*.data-kinesis.${region}.amazonaws.com`,
    ]),
  ],
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/fh.html'],
};
