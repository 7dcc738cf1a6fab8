import type { Vendor } from '../vendor.ts';

export const confidence: Vendor = {
  id: 'confidence',
  name: 'Confidence',
  owner: 'Spotify AB',
  country: 'SE',
  category: 'feature-flags',
  hosts: ['*.confidence.dev'],
  signatures: [
    { fields: { clientSecret: '', 'evaluationContext.targeting_key': '', 'sdk.id': '^SDK_ID_' }, confidence: 0.98 },
    { fields: { clientSecret: '', 'events[].eventDefinition': '^eventDefinitions/' }, confidence: 0.98 },
  ],
  events: [
    {
      at: 'events[]',
      name: { in: 'eventDefinition', part: '^eventDefinitions/(.+)$' },
      user: ['payload.context.targeting_key', 'payload.context.user_id'],
      properties: 'payload',
    },
    {
      at: '',
      name: { urlPart: '/(flags:(?:resolve|apply))$' },
      user: 'evaluationContext.targeting_key',
      properties: 'evaluationContext',
    },
  ],
  parameters: {
    targeting_key: { label: 'Targeting key', category: 'user-id' },
    clientSecret: { label: 'Client key (public)', category: 'other' },
    eventDefinition: { label: 'Event name', category: 'event-name' },
  },
  links: { privacy: 'https://confidence.spotify.com/privacy' },
  docs: ['https://confidence.spotify.com/docs'],
};
