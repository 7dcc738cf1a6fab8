import type { Vendor } from '../vendor.ts';

export const azureOpenai: Vendor = {
  id: 'azure-openai',
  name: 'Azure OpenAI',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'ai',
  hosts: [
    '*.openai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.services.ai.azure.com',
    '*.cognitive.microsoft.com',
    '*.speech.microsoft.com',
  ],
  links: {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    dpa: 'https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA',
  },
  docs: ['https://learn.microsoft.com/azure/ai-services/openai/'],
};
