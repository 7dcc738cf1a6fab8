import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const deepgram: Vendor = {
  id: 'deepgram',
  name: 'Deepgram',
  owner: 'Deepgram, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.deepgram.com'],
  parameters: {
    url: { label: 'Attachment', category: 'other' },
    text: prompt,
    keyterm: prompt,
    keywords: prompt,
    search: prompt,
    tag: { label: 'Tag', category: 'other' },
    callback: { label: 'Address for the answer', category: 'other' },
    model: { label: 'Model', category: 'other' },
    'agent.think.prompt': systemPrompt,
    'agent.greeting': prompt,
    prompt: prompt,
  },
  links: { privacy: 'https://deepgram.com/privacy' },
  docs: [
    'https://developers.deepgram.com/',
    'https://developers.deepgram.com/reference/speech-to-text-api/listen',
    'https://developers.deepgram.com/reference/text-to-speech-api/speak',
    'https://developers.deepgram.com/reference/voice-agent-api/agent',
  ],
};
