import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const elevenlabs: Vendor = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  owner: 'Eleven Labs Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.elevenlabs.io'],
  parameters: {
    text: prompt,
    'inputs[].text': prompt,
    previous_text: prompt,
    next_text: prompt,
    prompt: prompt,
    voice_description: prompt,
    user_message: prompt,
    user_id: { label: 'User id', category: 'user-id' },
    userId: { label: 'User id', category: 'user-id' },
    conversation_id: { label: 'Conversation id', category: 'session-id' },
    'dynamic_variables.*': { label: 'Variables of a conversation', category: 'other' },
    'agent.prompt.prompt': systemPrompt,
    'agent.first_message': prompt,
    user_audio_chunk: { label: 'Attachment', category: 'other' },
    file: { label: 'Uploaded file', category: 'message' },
    'file.filename': { label: 'File name', category: 'other' },
    model_id: { label: 'Model', category: 'other' },
  },
  links: { privacy: 'https://elevenlabs.io/privacy-policy' },
  docs: [
    'https://elevenlabs.io/docs',
    'https://elevenlabs.io/docs/api-reference/text-to-speech/convert',
    'https://elevenlabs.io/docs/agents-platform/api-reference/agents-platform/websocket',
  ],
};
