import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const speechmatics: Vendor = {
  id: 'speechmatics',
  name: 'Speechmatics',
  owner: 'Cantab Research Limited',
  country: 'GB',
  category: 'ai',
  hosts: ['*.speechmatics.com'],
  parameters: {
    'transcription_config.additional_vocab[].content': prompt,
    'fetch_data.url': { label: 'Attachment', category: 'other' },
    data_file: { label: 'Attachment', category: 'other' },
    'transcription_config.language': { label: 'Language asked for', category: 'other' },
    'transcription_config.additional_vocab[].sounds_like[]': prompt,
    'tracking.title': { label: 'Title', category: 'message' },
    'tracking.reference': { label: 'Reference', category: 'other' },
  },
  links: { privacy: 'https://www.speechmatics.com/privacy-policy' },
  sdks: ['@speechmatics/batch-client@5.1.0'],
  docs: ['https://docs.speechmatics.com/api-ref/batch/create-a-new-job'],
};
