import type { Vendor } from '../vendor.ts';

/** NPAW (Youbora): the path names the event, the query has its parameters. */
export const npaw: Vendor = {
  id: 'npaw',
  name: 'NPAW (Youbora)',
  owner: 'Nice People At Work S.L.',
  country: 'ES',
  category: 'video',
  hosts: ['*.youboranqs01.com', '*.npaw.com', '*.youbora.com', 'a-fds.youborafds01.com'],
  signatures: [
    {
      query: { accountCode: '', pluginVersion: '^\\d+\\.\\d+\\.\\d+', deviceUUID: '' },
      confidence: 0.95,
    },
  ],
  parameters: {
    username: { label: 'User id', category: 'user-id' },
    anonymousUser: { label: 'Visitor id', category: 'device-id' },
    profileId: { label: 'Profile id', category: 'user-id' },
    householdId: { label: 'Household id', category: 'user-id' },
    email: { label: 'E-mail address', category: 'email' },
    deviceUUID: { label: 'Device id', category: 'device-id' },
    ip: { label: 'IP address', category: 'ip-address' },
    referer: { label: 'Page address', category: 'page-url' },
    deviceInfo: { label: 'Device', category: 'device' },
    title: { label: 'Video title', category: 'interaction' },
    mediaResource: { label: 'Video address', category: 'interaction' },
    transactionCode: { label: 'Order id', category: 'other' },
    accountCode: { label: 'Account (public)', category: 'other' },
    pluginVersion: { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://nicepeopleatwork.com/privacy-policy/' },
  docs: ['https://documentation.npaw.com/', 'https://www.npmjs.com/package/youboralib/v/6.8.67'],
};
