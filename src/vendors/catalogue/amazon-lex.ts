import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

export const amazonLex: Vendor = {
  id: 'amazon-lex',
  name: 'Amazon Lex',
  owner: 'Amazon Web Services, Inc.',
  parent: 'Amazon.com, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: awsRegions.flatMap((region) => [
    `runtime-v2-lex.${region}.amazonaws.com`,
    `runtime.lex.${region}.amazonaws.com`,
  ]),
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  docs: ['https://docs.aws.amazon.com/general/latest/gr/lex.html'],
};
