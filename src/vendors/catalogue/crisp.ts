import type { Vendor } from '../vendor.ts';

export const crisp: Vendor = {
  id: 'crisp',
  name: 'Crisp',
  owner: 'Crisp IM SAS',
  country: 'FR',
  category: 'chat-support',
  hosts: ['*.crisp.chat', '*.crisp.help'],
  links: {
    privacy: 'https://crisp.chat/en/privacy/',
    dpa: 'https://help.crisp.chat/en/article/how-to-sign-my-gdpr-data-processing-agreement-dpa-1wfmngo/',
  },
  docs: ['https://docs.crisp.chat/'],
};
