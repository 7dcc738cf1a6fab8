import type { Vendor } from '../vendor.ts';

/**
 * Tggl: `/flags` receives the context of one or several users, `/report` the values of flags and contexts that were
 * used.
 */
export const tggl: Vendor = {
  id: 'tggl',
  name: 'Tggl',
  owner: 'Tggl SAS',
  country: 'FR',
  category: 'feature-flags',
  hosts: ['*.tggl.io'],
  signatures: [{ headers: { 'x-tggl-api-key': '' }, confidence: 0.98 }],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    email: { label: 'E-mail address', category: 'email' },
    'clients[].flags.*': { label: 'Flag', category: 'feature-flag' },
    'receivedValues.userId[][]': { label: 'User id', category: 'user-id' },
    'receivedValues.email[][]': { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://tggl.io/privacy' },
  docs: ['https://tggl.io/developers', 'https://www.npmjs.com/package/tggl-client/v/3.1.0'],
};
