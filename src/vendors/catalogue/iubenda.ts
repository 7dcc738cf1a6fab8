import type { Vendor } from '../vendor.ts';

/** iubenda: the consent database stores who agreed, to what, and the form as proof. */
export const iubenda: Vendor = {
  id: 'iubenda',
  name: 'iubenda',
  owner: 'iubenda s.r.l.',
  parent: 'team.blue',
  country: 'IT',
  category: 'consent',
  hosts: ['*.iubenda.com'],
  signatures: [{ path: '/public/consent$', headers: { apikey: '' }, fields: { 'subject.id': '' }, confidence: 0.9 }],
  parameters: {
    'subject.id': { label: 'User id', category: 'user-id' },
    'subject.email': { label: 'E-mail address', category: 'email' },
    'subject.first_name': { label: 'First name', category: 'name' },
    'subject.last_name': { label: 'Last name', category: 'name' },
    'subject.full_name': { label: 'Name', category: 'name' },
    ip_address: { label: 'IP address', category: 'ip-address' },
    'preferences.*': { label: 'Choice', category: 'consent-state' },
    'proofs[].content': { label: 'Form as it was sent', category: 'message' },
    'proofs[].form': { label: 'Form', category: 'other' },
    'legal_notices[].identifier': { label: 'Legal notice', category: 'other' },
  },
  links: { privacy: 'https://www.iubenda.com/privacy-policy/' },
  docs: ['https://www.iubenda.com/en/help/6484-consent-solution-http-api-documentation'],
};
