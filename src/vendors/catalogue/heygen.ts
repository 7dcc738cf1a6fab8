import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const heygen: Vendor = {
  id: 'heygen',
  name: 'HeyGen',
  owner: 'HeyGen Technology Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.heygen.com'],
  parameters: {
    input_text: prompt,
    'video_inputs[].voice.input_text': prompt,
    text: prompt,
    title: { label: 'Title', category: 'other' },
    session_id: { label: 'Session id', category: 'session-id' },
    knowledge_base: systemPrompt,
  },
  links: { privacy: 'https://www.heygen.com/privacy-policy' },
  docs: ['https://docs.heygen.com/reference/create-an-avatar-video-v2'],
};
