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
    'custom_vocabulary_config.vocabulary[]': prompt,
    'custom_vocabulary_config.vocabulary[].value': prompt,
    'translation_config.context': prompt,
  },
  links: { privacy: 'https://www.gladia.io/privacy-policy' },
  sdks: ['@gladiaio/sdk@2.1.0'],
  docs: ['https://docs.gladia.io/api-reference/v2/pre-recorded/init'],
};
