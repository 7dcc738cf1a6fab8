import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const duo: Vendor = {
  id: 'duo',
  name: 'Duo Security',
  owner: 'Cisco Systems, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.duosecurity.com'],
  parameters: {
    ...oauthRequests,
    request: { label: 'Signed request', category: 'token' },
    'request.duo_uname': { label: 'User id', category: 'user-id' },
    tx: { label: 'Signed request', category: 'token' },
    parent: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html' },
  sdks: ['@duosecurity/duo_universal@3.0.0', '@duosecurity/duo_web@1.0.6'],
  docs: ['https://duo.com/docs', 'https://duo.com/docs/oauthapi'],
};
