import type { Vendor } from '../vendor.ts';

export const clerk: Vendor = {
  id: 'clerk',
  name: 'Clerk',
  owner: 'Clerk, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.clerk.com', '*.clerk.dev', '*.clerk.accounts.dev', '*.clerk.services', 'clerk-telemetry.com'],
  signatures: [{ query: { _clerk_js_version: '^\\d', __clerk_api_version: '^\\d' }, confidence: 0.97 }],
  parameters: {
    identifier: { label: 'User name', category: 'user-id' },
    email_address: { label: 'E-mail address', category: 'email' },
    phone_number: { label: 'Phone number', category: 'phone' },
    username: { label: 'User name', category: 'user-id' },
    password: { label: 'Password', category: 'password' },
    first_name: { label: 'First name', category: 'name' },
    last_name: { label: 'Last name', category: 'name' },
    code: { label: 'One-time code', category: 'token' },
    ticket: { label: 'Invitation', category: 'token' },
    redirect_url: { label: 'Redirect address', category: 'page-url' },
    _clerk_session_id: { label: 'Session id', category: 'session-id' },
    rotating_token_nonce: { label: 'Token', category: 'token' },
    organization_id: { label: 'Organisation', category: 'org-id' },
    __clerk_db_jwt: { label: 'Development token', category: 'token' },
    strategy: { label: 'Sign-in strategy', category: 'other' },
  },
  links: {
    privacy: 'https://clerk.com/legal/privacy',
    dpa: 'https://clerk.com/legal/dpa',
    subprocessors: 'https://clerk.com/legal/subprocessors',
  },
  docs: ['https://clerk.com/docs', 'https://clerk.com/docs/reference/frontend-api'],
};
