import { anthropicRequests, openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const helicone: Vendor = {
  id: 'helicone',
  name: 'Helicone',
  owner: 'Helicone, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.helicone.ai', '*.hconeai.com'],
  parameters: {
    ...anthropicRequests,
    ...openAiRequests,
    'choices[].message.content': { label: 'Answer', category: 'message' },
    feedback: { label: 'Feedback', category: 'message' },
  },
  links: { privacy: 'https://www.helicone.ai/privacy' },
  docs: ['https://docs.helicone.ai/', 'https://docs.helicone.ai/getting-started/integration-method/openai'],
};
