import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const onelogin: Vendor = {
  id: 'onelogin',
  name: 'OneLogin',
  owner: 'One Identity LLC',
  country: 'US',
  category: 'app-services',
  hosts: ['*.onelogin.com'],
  parameters: {
    ...oauthRequests,
    username_or_email: { label: 'User name', category: 'user-id' },
    state_token: { label: 'State token', category: 'token' },
    session_token: { label: 'Session token', category: 'token' },
    otp_token: { label: 'One-time code', category: 'token' },
    device_id: { label: 'Factor', category: 'other' },
    subdomain: { label: 'Organisation', category: 'org-id' },
  },
  links: { privacy: 'https://www.oneidentity.com/legal/privacy.aspx' },
  docs: [
    'https://developers.onelogin.com/',
    'https://developers.onelogin.com/api-docs/1/login-page/create-session-login-token',
    'https://developers.onelogin.com/api-docs/1/login-page/verify-factor',
    'https://github.com/onelogin/onelogin-api-examples/blob/master/php/users/session_via_api_token.php',
  ],
};
