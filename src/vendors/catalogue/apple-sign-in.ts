import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const appleSignIn: Vendor = {
  id: 'apple-sign-in',
  name: 'Sign in with Apple',
  owner: 'Apple Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['appleid.apple.com', 'appleid.cdn-apple.com'],
  parameters: {
    ...oauthRequests,
  },
  links: { privacy: 'https://www.apple.com/legal/privacy/' },
  docs: [
    'https://developer.apple.com/sign-in-with-apple/',
    'https://developer.apple.com/documentation/signinwithapplerestapi/generate-and-validate-tokens',
  ],
};
