import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const voiceflow: Vendor = {
  id: 'voiceflow',
  name: 'Voiceflow',
  owner: 'Voiceflow Inc.',
  country: 'CA',
  category: 'ai',
  hosts: ['*.voiceflow.com'],
  parameters: {
    'action.payload': prompt,
    'action.payload.query': prompt,
    'action.payload.message': prompt,
    'request.payload': prompt,
    'request.payload.query': prompt,
    'action.payload.label': { label: 'Interaction', category: 'interaction' },
    'state.variables.*': { label: 'Variables of a conversation', category: 'other' },
    'variables.*': { label: 'Variables of a conversation', category: 'other' },
    userID: { label: 'User id', category: 'user-id' },
    sessionID: { label: 'Session id', category: 'session-id' },
    'user.name': { label: 'Name', category: 'name' },
    'user.image': { label: 'Picture', category: 'other' },
    question: prompt,
    'action.type': { label: 'Kind of action', category: 'event-name' },
    browser: { label: 'Browser', category: 'device' },
    os: { label: 'Operating system', category: 'device' },
    device: { label: 'Device', category: 'device' },
  },
  links: { privacy: 'https://www.voiceflow.com/privacy' },
  docs: [
    'https://docs.voiceflow.com/',
    'https://docs.voiceflow.com/api-reference/conversation/interact-non-stream',
    'https://docs.voiceflow.com/reference/transcripts',
  ],
};
