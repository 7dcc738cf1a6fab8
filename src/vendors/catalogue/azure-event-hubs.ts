import type { Vendor } from '../vendor.ts';

export const azureEventHubs: Vendor = {
  id: 'azure-event-hubs',
  name: 'Azure Event Hubs',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'data-warehouse',
  hosts: ['*.servicebus.windows.net'],
  links: {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    dpa: 'https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA',
  },
  docs: ['https://learn.microsoft.com/rest/api/eventhub/'],
};
