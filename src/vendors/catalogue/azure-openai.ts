import { openAiRequests, prompt } from '../protocols/language-model.ts';
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
    '*.cognitive.microsofttranslator.com',
  ],
  parameters: {
    ...openAiRequests,
    'documents[].text': prompt,
    'analysisInput.documents[].text': prompt,
    'conversationItems[].text': prompt,
    'analysisInput.text': prompt,
    '[].Text': { label: 'Text to translate', category: 'message' },
    '[].text': { label: 'Text to translate', category: 'message' },
    queryText: prompt,
    question: prompt,
    userId: { label: 'User id', category: 'user-id' },
  },
  links: {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    dpa: 'https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA',
  },
  docs: [
    'https://learn.microsoft.com/azure/ai-services/openai/',
    'https://learn.microsoft.com/azure/ai-services/openai/reference',
    'https://learn.microsoft.com/rest/api/language/text-analysis-runtime/analyze-text',
    'https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate',
  ],
};
