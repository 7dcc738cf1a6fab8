import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const auth0: Vendor = {
  id: 'auth0',
  name: 'Auth0',
  owner: 'Okta, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.auth0.com'],
  parameters: {
    ...oauthRequests,
    email: { label: 'E-mail address', category: 'email' },
    connection: { label: 'Connection', category: 'other' },
    realm: { label: 'Connection', category: 'other' },
    otp: { label: 'One-time code', category: 'token' },
    phone_number: { label: 'Phone number', category: 'phone' },
    oob_code: { label: 'One-time code', category: 'token' },
    mfa_token: { label: 'Token', category: 'token' },
    given_name: { label: 'First name', category: 'name' },
    family_name: { label: 'Last name', category: 'name' },
    nickname: { label: 'Nickname', category: 'name' },
    organization: { label: 'Organisation', category: 'org-id' },
    auth0Client: { label: 'SDK', category: 'other' },
  },
  links: { privacy: 'https://www.okta.com/privacy-policy/', dpa: 'https://www.okta.com/trustandcompliance/' },
  docs: [
    'https://auth0.com/docs',
    'https://auth0.com/docs/api/authentication/signup/create-a-new-user',
    'https://auth0.com/docs/api/authentication/passwordless/get-code-or-link',
  ],
};
