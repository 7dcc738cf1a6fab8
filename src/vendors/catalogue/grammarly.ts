import type { Vendor } from '../vendor.ts';

export const grammarly: Vendor = {
  id: 'grammarly',
  name: 'Grammarly',
  owner: 'Superhuman Platform Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.grammarly.com', '*.grammarly.io'],
  parameters: {
    'ch[]': { label: 'Text to be checked', category: 'message' },
    'deltas[].ops[].insert': { label: 'Text to be checked', category: 'message' },
    text: { label: 'Text to be checked', category: 'message' },
    docid: { label: 'Document id', category: 'other' },
    'documentContext.domain': { label: 'Kind of text', category: 'other' },
    clientName: { label: 'Client', category: 'other' },
    clientVersion: { label: 'Library version', category: 'other' },
    file: { label: 'Uploaded file', category: 'message' },
    'file.filename': { label: 'File name', category: 'other' },
  },
  links: { privacy: 'https://www.grammarly.com/privacy-policy' },
  docs: [
    'https://developer.grammarly.com/',
    'https://github.com/znck/grammarly',
    'https://developer.grammarly.com/writing-score-api',
  ],
};
