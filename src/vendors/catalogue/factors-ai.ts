import type { Vendor } from '../vendor.ts';

export const factorsAi: Vendor = {
  id: 'factors-ai',
  name: 'Factors.ai',
  owner: 'SlashData Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.factors.ai'],
  signatures: [
    { fields: { event_name: '', auto: '^(?:true|false)$', 'user_properties.$browser': '' }, confidence: 0.94 },
  ],
  events: [
    { at: '', name: 'event_name', user: 'c_uid', properties: ['event_properties', 'user_properties'] },
    { at: '', name: { urlPart: '/user/(identify)$' }, user: 'c_uid' },
  ],
  parameters: {
    event_name: { label: 'Event name', category: 'event-name' },
    c_uid: { label: 'User id', category: 'user-id' },
    user_id: { label: 'Visitor id', category: 'cookie-id' },
  },
  links: { privacy: 'https://www.factors.ai/privacy-policy' },
  docs: ['https://help.factors.ai/'],
};
