import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const googleSignIn: Vendor = {
  id: 'google-sign-in',
  name: 'Google Sign-In',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'app-services',
  hosts: [
    'www.googleapis.com/oauth2',
    'openidconnect.googleapis.com',
    'smartlock.google.com',
    'accounts.google.com',
    'apis.google.com',
    'oauth2.googleapis.com',
    'people.googleapis.com',
    'content.googleapis.com',
  ],
  parameters: {
    ...oauthRequests,
    hd: { label: 'Domain of the organisation', category: 'company' },
    id_token: { label: 'Identity token', category: 'token' },
    credential: { label: 'Identity token', category: 'token' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: [
    'https://developers.google.com/identity',
    'https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow',
    'https://developers.google.com/identity/openid-connect/openid-connect',
  ],
};
