import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const stabilityAi: Vendor = {
  id: 'stability-ai',
  name: 'Stability AI',
  owner: 'Stability AI Ltd',
  country: 'GB',
  category: 'ai',
  hosts: ['*.stability.ai'],
  parameters: {
    prompt: prompt,
    negative_prompt: prompt,
    search_prompt: prompt,
    'text_prompts[].text': prompt,
    image: { label: 'Attachment', category: 'other' },
    'image.filename': { label: 'File name', category: 'other' },
    output_format: { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://stability.ai/privacy-policy' },
  docs: ['https://platform.stability.ai/docs', 'https://platform.stability.ai/docs/api-reference'],
};
