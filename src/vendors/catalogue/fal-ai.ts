import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const falAi: Vendor = {
  id: 'fal-ai',
  name: 'fal',
  owner: 'Features & Labels, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.fal.run', '*.fal.ai', '*.fal.media'],
  parameters: {
    prompt: prompt,
    negative_prompt: prompt,
    image_url: { label: 'Attachment', category: 'other' },
    audio_url: { label: 'Attachment', category: 'other' },
    'input.prompt': prompt,
  },
  links: { privacy: 'https://fal.ai/privacy' },
  docs: ['https://docs.fal.ai/model-apis/model-endpoints/queue'],
};
