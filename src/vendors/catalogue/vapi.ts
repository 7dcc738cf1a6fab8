import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const vapi: Vendor = {
  id: 'vapi',
  name: 'Vapi',
  owner: 'Vapi, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.vapi.ai'],
  parameters: {
    'assistant.firstMessage': prompt,
    'model.messages[].content': systemPrompt,
    'assistantOverrides.variableValues.*': { label: 'Variables of a conversation', category: 'other' },
    'customer.number': { label: 'Phone number', category: 'phone' },
    'customer.name': { label: 'Name', category: 'name' },
    'customer.email': { label: 'E-mail address', category: 'email' },
    input: prompt,
    sessionId: { label: 'Conversation id', category: 'session-id' },
  },
  links: { privacy: 'https://vapi.ai/privacy' },
  docs: ['https://docs.vapi.ai/api-reference/calls/create'],
};
