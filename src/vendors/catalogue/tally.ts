import type { Vendor } from '../vendor.ts';

/** Tally: `/respond` carries the answers, each under the id of its question. */
export const tally: Vendor = {
  id: 'tally',
  name: 'Tally',
  owner: 'Tally BV',
  country: 'BE',
  category: 'app-services',
  hosts: ['*.tally.so'],
  signatures: [
    {
      fields: { sessionUuid: '^[0-9a-f-]{36}$', respondentUuid: '^[0-9a-f-]{36}$' },
      confidence: 0.97,
    },
  ],
  parameters: {
    sessionUuid: { label: 'Session id', category: 'session-id' },
    respondentUuid: { label: 'Respondent id', category: 'device-id' },
    'responses.*': { label: 'Answer', category: 'message' },
    isCompleted: { label: 'Form is completed', category: 'other' },
  },
  links: { privacy: 'https://tally.so/help/privacy-policy' },
  docs: ['https://tally.so/help'],
};
