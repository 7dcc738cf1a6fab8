import { oauthRequests } from '../protocols/oauth.ts';
import type { Vendor } from '../vendor.ts';

export const frontegg: Vendor = {
  id: 'frontegg',
  name: 'Frontegg',
  owner: 'Frontegg Ltd.',
  country: 'IL',
  category: 'app-services',
  hosts: ['*.frontegg.com'],
  parameters: {
    ...oauthRequests,
    email: { label: 'E-mail address', category: 'email' },
    recaptchaToken: { label: 'Captcha', category: 'other' },
    invitationToken: { label: 'Invitation', category: 'token' },
    otcToken: { label: 'One-time code', category: 'token' },
    mfaToken: { label: 'Token', category: 'token' },
    recoveryCode: { label: 'Recovery code', category: 'token' },
    userId: { label: 'User id', category: 'user-id' },
    tenantId: { label: 'Organisation', category: 'org-id' },
    refreshToken: { label: 'Refresh token', category: 'token' },
    SAMLResponse: { label: 'Identity token', category: 'token' },
    redirectUri: { label: 'Redirect address', category: 'page-url' },
  },
  links: { privacy: 'https://frontegg.com/privacy-policy' },
  docs: ['https://docs.frontegg.com/', 'https://developers.frontegg.com/api/identity/user-management'],
};
