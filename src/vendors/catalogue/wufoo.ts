import type { Vendor } from '../vendor.ts';

/** Wufoo: a form’s answers as `Field1`, `Field2`, …; the referrer in `stats` and in the query. */
export const wufoo: Vendor = {
  id: 'wufoo',
  name: 'Wufoo',
  owner: 'SurveyMonkey Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.wufoo.com'],
  parameters: {
    'Field*': { label: 'Form answer', category: 'message' },
    'stats.referer': { label: 'Referrer', category: 'referrer' },
    referrer: { label: 'Referrer', category: 'referrer' },
    idstamp: { label: 'Form id (public)', category: 'other' },
    currentPage: { label: 'Technical detail', category: 'other' },
    embedKey: { label: 'Form id (public)', category: 'other' },
    grcToken: { label: 'Check against spam', category: 'other' },
    // Hidden from people; only programs that send spam fill it in.
    comment: { label: 'Check against spam', category: 'other' },
  },
  links: { privacy: 'https://www.surveymonkey.com/mp/legal/privacy/' },
  docs: ['https://help.surveymonkey.com/en/wufoo/', 'https://wufoo.github.io/docs/'],
};
