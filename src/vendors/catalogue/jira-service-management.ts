import type { Vendor } from '../vendor.ts';

export const jiraServiceManagement: Vendor = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  owner: 'Atlassian Pty Ltd',
  country: 'AU',
  category: 'chat-support',
  hosts: ['*.atlassian.net', '*.atlassian.com', '*.atl-paas.net'],
  links: { privacy: 'https://www.atlassian.com/legal/privacy-policy' },
  docs: ['https://support.atlassian.com/jira-service-management-cloud/docs/what-is-an-embedded-help-center/'],
};
