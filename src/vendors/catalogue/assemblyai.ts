import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const assemblyai: Vendor = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  owner: 'AssemblyAI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.assemblyai.com'],
  parameters: {
    audio_url: { label: 'Attachment', category: 'other' },
    prompt: prompt,
    'keyterms_prompt[]': prompt,
    'word_boost[]': prompt,
    'custom_spelling[].to': prompt,
    context: prompt,
    input_text: prompt,
    'questions[].question': prompt,
    'questions[].context': prompt,
    webhook_url: { label: 'Address for the answer', category: 'other' },
    webhook_auth_header_value: { label: 'Key for the answer', category: 'secret' },
    speech_model: { label: 'Model', category: 'other' },
    'messages[].content': prompt,
  },
  links: { privacy: 'https://www.assemblyai.com/legal/privacy-policy' },
  docs: [
    'https://www.assemblyai.com/docs',
    'https://www.assemblyai.com/docs/api-reference/transcripts/submit',
    'https://www.assemblyai.com/docs/api-reference/lemur/task',
  ],
};
