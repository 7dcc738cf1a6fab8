import type { Vendor } from '../vendor.ts';

export const usabilla: Vendor = {
  id: 'usabilla',
  name: 'Usabilla',
  owner: 'GetFeedback',
  parent: 'SurveyMonkey Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.usabilla.com', 'd6tizftlrpuof.cloudfront.net'],
  links: { privacy: 'https://www.getfeedback.com/privacy' },
  docs: ['https://support.getfeedback.com/'],
};
