import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const cartesia: Vendor = {
  id: 'cartesia',
  name: 'Cartesia',
  owner: 'Cartesia AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.cartesia.ai'],
  parameters: {
    transcript: prompt,
    model_id: { label: 'Model', category: 'other' },
    'voice.id': { label: 'Voice', category: 'other' },
    description: prompt,
    'items[].text': { label: 'Word', category: 'message' },
    q: { label: 'Search text', category: 'search-text' },
    name: { label: 'Name of a voice', category: 'other' },
  },
  links: { privacy: 'https://cartesia.ai/legal/privacy.html' },
  sdks: ['@cartesia/cartesia-js@4.2.0'],
  docs: ['https://docs.cartesia.ai/api-reference/tts/bytes'],
};
