import { openAiRequests, prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const cohere: Vendor = {
  id: 'cohere',
  name: 'Cohere',
  owner: 'Cohere Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.cohere.com', '*.cohere.ai'],
  parameters: {
    ...openAiRequests,
    message: prompt,
    preamble: systemPrompt,
    'chat_history[].message': prompt,
    'texts[]': prompt,
    query: prompt,
    'queries[]': prompt,
    'documents[]': prompt,
    'documents[].text': prompt,
    'documents[].data.*': prompt,
    'documents[].snippet': prompt,
    'inputs[].content[].text': prompt,
    'inputs[]': prompt,
    conversation_id: { label: 'Conversation id', category: 'session-id' },
  },
  links: { privacy: 'https://cohere.com/privacy' },
  docs: [
    'https://docs.cohere.com/',
    'https://docs.cohere.com/reference/chat',
    'https://docs.cohere.com/reference/embed',
    'https://docs.cohere.com/reference/rerank',
  ],
};
