import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const braintrust: Vendor = {
  id: 'braintrust',
  name: 'Braintrust',
  owner: 'Braintrust Data, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.braintrust.dev', '*.braintrustapi.com'],
  parameters: {
    'events[].input': prompt,
    'events[].input.*': prompt,
    'events[].output': { label: 'Answer', category: 'message' },
    'events[].output.*': { label: 'Answer', category: 'message' },
    'events[].metadata.user_id': { label: 'User id', category: 'user-id' },
    'messages[].content': prompt,
  },
  links: { privacy: 'https://www.braintrust.dev/legal/privacy-policy' },
  docs: ['https://www.braintrust.dev/docs/reference/api/Logs'],
};
