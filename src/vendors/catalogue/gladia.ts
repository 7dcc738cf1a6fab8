import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const gladia: Vendor = {
  id: 'gladia',
  name: 'Gladia',
  owner: 'Gladia SAS',
  country: 'FR',
  category: 'ai',
  hosts: ['*.gladia.io'],
  parameters: {
    audio_url: { label: 'Attachment', category: 'other' },
    context_prompt: prompt,
    'custom_vocabulary[]': prompt,
    'custom_metadata.*': { label: 'Metadata', category: 'other' },
  },
  links: { privacy: 'https://www.gladia.io/privacy-policy' },
  docs: ['https://docs.gladia.io/api-reference/v2/pre-recorded/init'],
};
