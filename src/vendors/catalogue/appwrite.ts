import type { Vendor } from '../vendor.ts';

export const appwrite: Vendor = {
  id: 'appwrite',
  name: 'Appwrite Cloud',
  owner: 'APPWRITE Code Ltd.',
  country: 'IL',
  category: 'app-services',
  hosts: ['*.appwrite.io', '*.appwrite.global', '*.appwrite.network'],
  parameters: {
    userId: { label: 'User id', category: 'user-id' },
    email: { label: 'E-mail address', category: 'email' },
    password: { label: 'Password', category: 'password' },
    oldPassword: { label: 'Password', category: 'password' },
    name: { label: 'Name', category: 'name' },
    phone: { label: 'Phone number', category: 'phone' },
    secret: { label: 'One-time code', category: 'token' },
    otp: { label: 'One-time code', category: 'token' },
    url: { label: 'Redirect address', category: 'page-url' },
    success: { label: 'Redirect address', category: 'page-url' },
    failure: { label: 'Redirect address', category: 'page-url' },
    phrase: { label: 'Security phrase', category: 'other' },
    identifier: { label: 'Push token', category: 'token' },
    teamId: { label: 'Organisation', category: 'org-id' },
    'data.name': { label: 'Name', category: 'name' },
  },
  links: { privacy: 'https://appwrite.io/privacy', dpa: 'https://appwrite.io/dpa' },
  sdks: ['appwrite@28.0.0'],
  docs: [
    'https://appwrite.io/docs/references/cloud/client-web/account',
    'https://appwrite.io/docs/references/cloud/client-web/functions',
  ],
};
