import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const replicate: Vendor = {
  id: 'replicate',
  name: 'Replicate',
  owner: 'Replicate, Inc.',
  parent: 'Cloudflare, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.replicate.com', '*.replicate.delivery'],
  parameters: {
    'input.prompt': prompt,
    'input.negative_prompt': prompt,
    'input.system_prompt': systemPrompt,
    'input.text': prompt,
    'input.image': { label: 'Attachment', category: 'other' },
    'input.audio': { label: 'Attachment', category: 'other' },
    'input.file': { label: 'Attachment', category: 'other' },
    'input.*': prompt,
    webhook: { label: 'Address for the answer', category: 'other' },
    version: { label: 'Model', category: 'other' },
  },
  links: { privacy: 'https://replicate.com/privacy' },
  docs: ['https://replicate.com/docs', 'https://replicate.com/docs/reference/http#predictions.create'],
};
