import type { Vendor } from '../vendor.ts';

/** YouTube: the player reports what was watched, in the query. */
export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'video',
  hosts: [
    'www.googleapis.com/youtube',
    '*.youtube.com',
    '*.youtube-nocookie.com',
    '*.ytimg.com',
    '*.googlevideo.com',
    'youtu.be',
    'youtube.googleapis.com',
  ],
  signatures: [
    {
      query: { docid: '^[\\w-]{11}$', cpn: '^[\\w-]{16}$', ns: '^yt$' },
      confidence: 0.97,
    },
  ],
  parameters: {
    docid: { label: 'Video', category: 'interaction' },
    cpn: { label: 'Play id', category: 'session-id' },
    euri: { label: 'Page with the player', category: 'page-url' },
    cbr: { label: 'Browser', category: 'device' },
    cbrver: { label: 'Browser', category: 'device' },
    cos: { label: 'Operating system', category: 'device' },
    cosver: { label: 'Operating system', category: 'device' },
    hl: { label: 'Language', category: 'device' },
    cr: { label: 'Country', category: 'coarse-location' },
    cmt: { label: 'Second of the video', category: 'interaction' },
    ei: { label: 'Event id', category: 'other' },
    plid: { label: 'Play log id', category: 'other' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: ['https://developers.google.com/youtube'],
};
