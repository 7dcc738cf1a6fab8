import type { Vendor } from '../vendor.ts';

export const microsoftEntra: Vendor = {
  id: 'microsoft-entra',
  name: 'Microsoft Entra ID',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'app-services',
  hosts: [
    'login.microsoftonline.com',
    'login.live.com',
    'graph.microsoft.com',
    '*.b2clogin.com',
    '*.ciamlogin.com',
    'login.windows.net',
    '*.msauth.net',
    '*.msftauth.net',
    '*.msauthimages.net',
    '*.msftauthimages.net',
    '*.microsoftonline-p.com',
    'login.microsoft.com',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
  ],
  links: {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    dpa: 'https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA',
  },
  docs: ['https://learn.microsoft.com/entra/'],
};
