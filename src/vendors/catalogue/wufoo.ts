import type { Vendor } from '../vendor.ts';

export const wufoo: Vendor = {
  id: 'wufoo',
  name: 'Wufoo',
  owner: 'SurveyMonkey Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.wufoo.com'],
  links: { privacy: 'https://www.surveymonkey.com/mp/legal/privacy/' },
  docs: ['https://help.surveymonkey.com/en/wufoo/'],
};
