import type { Vendor } from '../vendor.ts';

export const agora: Vendor = {
  id: 'agora',
  name: 'Agora',
  owner: 'Agora, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.agora.io', '*.sd-rtn.com', '*.agoraio.cn'],
  parameters: {
    uid: { label: 'User id', category: 'user-id' },
    sid: { label: 'Session id', category: 'session-id' },
    cname: { label: 'Channel', category: 'other' },
    vid: { label: 'Project', category: 'other' },
    appid: { label: 'App (public)', category: 'other' },
    installId: { label: 'Device id', category: 'device-id' },
    cid: { label: 'Channel', category: 'other' },
  },
  links: { privacy: 'https://www.agora.io/en/privacy-policy/' },
  docs: ['https://docs.agora.io/en/', 'https://docs.agora.io/en/video-calling/reference/'],
};
