import type { Vendor } from '../vendor.ts';

/** UserVoice: JSON in base64, `u` for the user with their account, `e` for the event. */
export const uservoice: Vendor = {
  id: 'uservoice',
  name: 'UserVoice',
  owner: 'UserVoice, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.uservoice.com'],
  signatures: [
    {
      path: '/track\\.js$',
      query: { c: '^__uvSessionData\\d' },
      confidence: 0.98,
    },
    { path: '/t2/\\d+/identify$', query: { d: '' }, confidence: 0.9 },
  ],
  parameters: {
    'u.id': { label: 'User id', category: 'user-id' },
    'u.email': { label: 'E-mail address', category: 'email' },
    'u.name': { label: 'Name', category: 'name' },
    'u.type': { label: 'Kind of user', category: 'other' },
    'u.created_at': { label: 'Signed up', category: 'other' },
    'u.o': { label: 'Time zone', category: 'timezone' },
    'account.id': { label: 'Organisation id', category: 'org-id' },
    'account.name': { label: 'Organisation', category: 'company' },
    'account.plan': { label: 'Plan', category: 'plan' },
    'account.monthly_rate': { label: 'Monthly revenue', category: 'revenue' },
    'account.ltv': { label: 'Lifetime value', category: 'revenue' },
    'e.u': { label: 'Page address', category: 'page-url' },
    'e.r': { label: 'Referrer', category: 'referrer' },
    c: { label: 'Callback', category: 'other' },
  },
  links: { privacy: 'https://www.uservoice.com/privacy' },
  docs: ['https://developer.uservoice.com/docs/widgets/overview/'],
};
