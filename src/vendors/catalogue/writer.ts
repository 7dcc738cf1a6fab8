import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const writer: Vendor = {
  id: 'writer',
  name: 'Writer',
  owner: 'Writer, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['api.writer.com', 'app.writer.com'],
  parameters: {
    ...openAiRequests,
    'inputs[].value[]': prompt,
    question: prompt,
  },
  links: { privacy: 'https://writer.com/privacy-policy/' },
  docs: ['https://dev.writer.com/api-reference/completion-api/chat-completion'],
};
