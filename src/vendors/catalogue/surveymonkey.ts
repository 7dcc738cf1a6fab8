import type { Vendor } from '../vendor.ts';

export const surveymonkey: Vendor = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  owner: 'SurveyMonkey Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.surveymonkey.com', '*.smassets.net'],
  links: { privacy: 'https://www.surveymonkey.com/mp/legal/privacy/' },
  docs: ['https://help.surveymonkey.com/'],
};
