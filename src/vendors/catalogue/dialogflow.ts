import type { Vendor } from '../vendor.ts';

export const dialogflow: Vendor = {
  id: 'dialogflow',
  name: 'Dialogflow',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ai',
  hosts: [
    'dialogflow.googleapis.com',
    '*.dialogflow.com',
    'dialogflow.cloud.google.com',
    '*-dialogflow.googleapis.com',
  ],
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://cloud.google.com/dialogflow/docs'],
};
