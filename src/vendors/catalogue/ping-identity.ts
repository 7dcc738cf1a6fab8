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
    'data.formData.*': { label: 'Form field', category: 'message' },
    interactionId: { label: 'Sign-in session', category: 'session-id' },
    otp: { label: 'One-time code', category: 'token' },
  },
  links: { privacy: 'https://www.pingidentity.com/en/legal/privacy.html' },
  sdks: ['@forgerock/davinci-client@2.1.0', '@forgerock/javascript-sdk@4.9.1'],
  docs: [
    'https://docs.pingidentity.com/',
    'https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.html',
    'https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-one-time-password-otp.html',
    'https://docs.pingidentity.com/pingoneaic/latest/am-authentication/authn-rest-authenticate.html',
  ],
};
