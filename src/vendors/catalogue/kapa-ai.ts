import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const kapaAi: Vendor = {
  id: 'kapa-ai',
  name: 'kapa.ai',
  owner: 'Kapa.ai, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.kapa.ai', 'kapa-widget-proxy-la7dkmplpq-uc.a.run.app'],
  parameters: {
    'user.email': { label: 'E-mail address', category: 'email' },
    'user.unique_client_id': { label: 'User id', category: 'user-id' },
    'user.kapa_web_id': { label: 'Visitor id', category: 'cookie-id' },
    'user.metadata.company_name': { label: 'Company', category: 'company' },
    'user.metadata.first_name': { label: 'First name', category: 'name' },
    'user.metadata.last_name': { label: 'Last name', category: 'name' },
    'metadata.origin_url': { label: 'Page address', category: 'page-url' },
    thread_id: { label: 'Conversation id', category: 'session-id' },
    query: prompt,
    comment: { label: 'Comment', category: 'message' },
    reaction: { label: 'Rating', category: 'interaction' },
    fingerprint_id: { label: 'Fingerprint', category: 'fingerprint' },
  },
  links: { privacy: 'https://www.kapa.ai/privacy-policy' },
  docs: ['https://docs.kapa.ai/', 'https://docs.kapa.ai/api/reference'],
};
