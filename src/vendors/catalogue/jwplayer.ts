import type { Vendor } from '../vendor.ts';

/** JW Player: a ping for each event of the player, in the query. */
export const jwplayer: Vendor = {
  id: 'jwplayer',
  name: 'JW Player',
  owner: 'LongTail Ad Solutions, Inc.',
  parent: 'JWP Connatix',
  country: 'US',
  category: 'video',
  hosts: ['*.jwplayer.com', '*.jwpcdn.com', '*.jwpsrv.com', '*.jwpltx.com', '*.jwplatform.com'],
  signatures: [
    {
      query: { e: '', aid: '', emi: '^[0-9a-z]{12}$', pli: '^[0-9a-z]{12}$' },
      confidence: 0.98,
    },
  ],
  parameters: {
    pu: { label: 'Page address', category: 'page-url' },
    mu: { label: 'Video address', category: 'interaction' },
    oaid: { label: 'User id, hashed', category: 'user-id' },
    ifa: { label: 'Advertising id', category: 'advertising-id' },
    emi: { label: 'Id of the player on the page', category: 'session-id' },
    pli: { label: 'Play id', category: 'session-id' },
    lng: { label: 'Browser language', category: 'device' },
    olng: { label: 'Language of the system', category: 'device' },
    oos: { label: 'Operating system', category: 'device' },
    om: { label: 'Device model', category: 'device' },
    aid: { label: 'Analytics id (public)', category: 'other' },
    pv: { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://jwpconnatix.com/privacy-policy/' },
  docs: [
    'https://docs.jwplayer.com/',
    'https://github.com/jwplayer/ott-web-app/blob/b61721b5dc11963d8a960af948f7b0cbdb994bc1/public/jwpltx.js',
  ],
};
