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
    duo_code: { label: 'One-time code', category: 'token' },
  },
  links: { privacy: 'https://www.cisco.com/c/en/us/about/legal/privacy-full.html' },
  docs: ['https://duo.com/docs', 'https://duo.com/docs/oauthapi'],
};
