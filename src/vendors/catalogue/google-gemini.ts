import { geminiRequests, openAiRequests } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const googleGemini: Vendor = {
  id: 'google-gemini',
  name: 'Google Gemini API',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ai',
  hosts: [
    'generativelanguage.googleapis.com',
    'aiplatform.googleapis.com',
    'firebasevertexai.googleapis.com',
    '*-aiplatform.googleapis.com',
  ],
  parameters: {
    ...openAiRequests,
    ...geminiRequests,
  },
  links: {
    privacy: 'https://policies.google.com/privacy',
    dpa: 'https://cloud.google.com/terms/data-processing-addendum',
    subprocessors: 'https://cloud.google.com/terms/subprocessors',
  },
  sdks: ['@google/generative-ai@0.24.1'],
  docs: [
    'https://ai.google.dev/',
    'https://ai.google.dev/api/generate-content',
    'https://ai.google.dev/api/embeddings',
    'https://ai.google.dev/gemini-api/docs/openai',
    'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference',
  ],
};
