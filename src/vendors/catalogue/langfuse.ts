import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const langfuse: Vendor = {
  id: 'langfuse',
  name: 'Langfuse',
  owner: 'Langfuse GmbH',
  country: 'DE',
  category: 'ai',
  hosts: ['*.langfuse.com'],
  signatures: [
    {
      fields: { 'batch[].type': '^(?:trace|span|generation|event|score)-(?:create|update)$', 'batch[].body.id': '' },
      confidence: 0.97,
    },
  ],
  parameters: {
    'body.input': prompt,
    'body.input.*': prompt,
    'body.output': { label: 'Answer', category: 'message' },
    'body.output.*': { label: 'Answer', category: 'message' },
    'input.messages[].content': prompt,
    'body.userId': { label: 'User id', category: 'user-id' },
    'body.sessionId': { label: 'Session id', category: 'session-id' },
    'body.name': { label: 'Event name', category: 'event-name' },
    'body.comment': { label: 'Comment', category: 'message' },
    'body.model': { label: 'Model', category: 'other' },
    'body.environment': { label: 'Environment', category: 'environment' },
  },
  links: {
    privacy: 'https://langfuse.com/privacy',
    dpa: 'https://langfuse.com/security/dpa',
    subprocessors: 'https://langfuse.com/security/subprocessors',
  },
  sdks: ['langfuse@3.39.2'],
  docs: [
    'https://langfuse.com/docs',
    'https://api.reference.langfuse.com/#tag/ingestion/post/api/public/ingestion',
    'https://langfuse.com/docs/sdk/typescript/guide-web',
  ],
};
