import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const kinde: Vendor = {
  id: 'kinde',
  name: 'Kinde',
  owner: 'Kinde Australia Pty Ltd',
  country: 'AU',
  category: 'app-services',
  hosts: ['*.kinde.com'],
  parameters: {
    ...oauthRequests,
    org_code: { label: 'Organisation', category: 'org-id' },
    org_name: { label: 'Company', category: 'company' },
    invitation_code: { label: 'Invitation', category: 'token' },
    given_name: { label: 'First name', category: 'name' },
    family_name: { label: 'Last name', category: 'name' },
  },
  links: { privacy: 'https://kinde.com/docs/important-information/privacy-policy/' },
  docs: ['https://docs.kinde.com/', 'https://docs.kinde.com/developer-tools/sdks/frontend/javascript-sdk/'],
};
