import type { Vendor } from '../vendor.ts';

export const jivochat: Vendor = {
  id: 'jivochat',
  name: 'JivoChat',
  owner: 'JivoSite Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.jivosite.com', '*.jivochat.com', '*.jivo.ru'],
  links: { privacy: 'https://www.jivochat.com/terms/privacy/' },
  docs: ['https://www.jivochat.com/docs/'],
};
