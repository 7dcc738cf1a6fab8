import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const pingIdentity: Vendor = {
  id: 'ping-identity',
  name: 'Ping Identity',
  owner: 'Ping Identity Corporation',
  country: 'US',
  category: 'app-services',
  hosts: [
    '*.pingone.com',
    '*.pingone.eu',
    '*.pingone.ca',
    '*.pingone.asia',
    '*.pingidentity.com',
    '*.forgerock.io',
    '*.forgeblocks.com',
  ],
  parameters: {
    ...oauthRequests,
    authId: { label: 'Sign-in session', category: 'token' },
    tokenId: { label: 'Session token', category: 'token' },
    otp: { label: 'One-time code', category: 'token' },
  },
  links: { privacy: 'https://www.pingidentity.com/en/legal/privacy.html' },
  docs: [
    'https://docs.pingidentity.com/',
    'https://apidocs.pingidentity.com/pingone/auth/v1/api/',
    'https://docs.pingidentity.com/pingoneaic/latest/am-authentication/authn-rest-authenticate.html',
  ],
};
