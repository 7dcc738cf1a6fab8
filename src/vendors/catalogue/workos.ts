import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const workos: Vendor = {
  id: 'workos',
  name: 'WorkOS',
  owner: 'WorkOS, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.workos.com', '*.authkit.app', '*.workoscdn.com'],
  parameters: {
    ...oauthRequests,
    email: { label: 'E-mail address', category: 'email' },
    organization_id: { label: 'Organisation', category: 'org-id' },
    organization: { label: 'Organisation', category: 'org-id' },
    domain_hint: { label: 'Organisation', category: 'org-id' },
    pending_authentication_token: { label: 'Token', category: 'token' },
    invitation_token: { label: 'Invitation', category: 'token' },
    first_name: { label: 'First name', category: 'name' },
    last_name: { label: 'Last name', category: 'name' },
    user_id: { label: 'User id', category: 'user-id' },
  },
  links: { privacy: 'https://workos.com/legal/privacy' },
  docs: [
    'https://workos.com/docs',
    'https://workos.com/docs/reference/authkit/authentication',
    'https://workos.com/docs/reference/authkit/authentication/get-authorization-url',
  ],
};
