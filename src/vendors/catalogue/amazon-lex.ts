import { awsRegions } from '../regions.ts';
import type { Vendor } from '../vendor.ts';

/** Amazon Lex: JSON to a session of a bot (V2, `/bots/…`), or to a user of a bot (V1, `/bot/…`). */
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
  signatures: [
    {
      path: '/bots/[A-Z0-9]{10}/botAliases/[A-Z0-9]{10}/botLocales/',
      confidence: 0.97,
    },
    { path: '/bot/[^/]+/alias/', fields: { inputText: '' }, confidence: 0.95 },
  ],
  endpoints: {
    '/bots/': {
      text: { label: 'Message', category: 'message' },
    },
  },
  parameters: {
    inputText: { label: 'Message', category: 'message' },
    'sessionState.sessionAttributes.*': { label: 'Session attribute', category: 'other' },
    'sessionAttributes.*': { label: 'Session attribute', category: 'other' },
    'requestAttributes.*': { label: 'Request attribute', category: 'other' },
    'sessionState.originatingRequestId': { label: 'Request id', category: 'other' },
    'sessionState.intent.name': { label: 'Intent', category: 'interaction' },
    'value.originalValue': { label: 'Slot', category: 'message' },
    'value.interpretedValue': { label: 'Slot', category: 'message' },
    'value.resolvedValues[]': { label: 'Slot', category: 'message' },
  },
  links: {
    privacy: 'https://aws.amazon.com/privacy/',
    dpa: 'https://d1.awsstatic.com/legal/aws-dpa/aws-dpa.pdf',
    subprocessors: 'https://aws.amazon.com/compliance/sub-processors/',
  },
  sdks: ['@aws-sdk/client-lex-runtime-v2@3.1048.0', '@aws-sdk/client-lex-runtime-service@3.1048.0'],
  docs: [
    'https://docs.aws.amazon.com/general/latest/gr/lex.html',
    'https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html',
    'https://docs.aws.amazon.com/lex/latest/dg/API_runtime_PostText.html',
  ],
};
