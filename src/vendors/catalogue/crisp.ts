import type { Vendor } from '../vendor.ts';

/** Crisp: socket.io events, each an array of its name and its data. */
export const crisp: Vendor = {
  id: 'crisp',
  name: 'Crisp',
  owner: 'Crisp IM SAS',
  country: 'FR',
  category: 'chat-support',
  hosts: ['*.crisp.chat', '*.crisp.help'],
  events: [{ at: '', name: '[]' }],
  parameters: {
    '[].email': { label: 'E-mail address', category: 'email' },
    '[].nickname': { label: 'Name', category: 'name' },
    '[].phone': { label: 'Phone number', category: 'phone' },
    '[].avatar': { label: 'Picture', category: 'other' },
    '[].session_id': { label: 'Session id', category: 'session-id' },
    '[].website_id': { label: 'Website id (public)', category: 'other' },
    '[].page_url': { label: 'Page address', category: 'page-url' },
    '[].page_title': { label: 'Page title', category: 'page-title' },
    '[].page_referrer': { label: 'Referrer', category: 'referrer' },
    '[].useragent': { label: 'User agent', category: 'device' },
    '[].timezone': { label: 'Time zone', category: 'timezone' },
    '[].locales[]': { label: 'Browser language', category: 'device' },
    '[].content': { label: 'Message', category: 'message' },
    '[].excerpt': { label: 'Message being written', category: 'message' },
    '[].data.*': { label: 'Custom attribute', category: 'other' },
    '[].segments[]': { label: 'Segment', category: 'other' },
    '[].fingerprint': { label: 'Message id', category: 'other' },
    '[].timestamp': { label: 'Time sent', category: 'other' },
  },
  links: {
    privacy: 'https://crisp.chat/en/privacy/',
    dpa: 'https://help.crisp.chat/en/article/how-to-sign-my-gdpr-data-processing-agreement-dpa-1wfmngo/',
  },
  docs: ['https://docs.crisp.chat/', 'https://docs.crisp.chat/references/rtm-api/v1/'],
};
