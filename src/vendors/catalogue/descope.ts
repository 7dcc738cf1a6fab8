import type { Vendor } from '../vendor.ts';

export const descope: Vendor = {
  id: 'descope',
  name: 'Descope',
  owner: 'Descope, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.descope.com', '*.descopecdn.com'],
  signatures: [{ headers: { 'x-descope-project-id': '^P' }, confidence: 0.98 }],
  parameters: {
    loginId: { label: 'Login', category: 'user-id' },
    code: { label: 'One-time code', category: 'token' },
    password: { label: 'Password', category: 'password' },
    newPassword: { label: 'Password', category: 'password' },
    oldPassword: { label: 'Password', category: 'password' },
    URI: { label: 'Redirect address', category: 'page-url' },
    'options.redirectUrl': { label: 'Redirect address', category: 'page-url' },
    'options.tenant': { label: 'Organisation', category: 'org-id' },
    refreshJwt: { label: 'Refresh token', category: 'token' },
    token: { label: 'Token', category: 'token' },
    pendingRef: { label: 'Pending session', category: 'token' },
    executionId: { label: 'Flow', category: 'other' },
  },
  links: { privacy: 'https://www.descope.com/privacy-policy' },
  sdks: ['@descope/core-js-sdk@2.71.0'],
  docs: [
    'https://docs.descope.com/',
    'https://docs.descope.com/api/otp/email/sign-up',
    'https://docs.descope.com/api/flow/start',
  ],
};
