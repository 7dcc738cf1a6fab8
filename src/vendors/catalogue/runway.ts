import { prompt, systemPrompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const runway: Vendor = {
  id: 'runway',
  name: 'Runway',
  owner: 'Runway AI, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.runwayml.com'],
  parameters: {
    promptText: prompt,
    promptImage: { label: 'Attachment', category: 'other' },
    'promptImage[].uri': { label: 'Attachment', category: 'other' },
    'referenceImages[].uri': { label: 'Attachment', category: 'other' },
    model: { label: 'Model', category: 'other' },
    prompt: prompt,
    negativePrompt: prompt,
    personality: systemPrompt,
    startScript: prompt,
    content: { label: 'Document', category: 'message' },
    userConcept: prompt,
    productInfo: prompt,
  },
  links: { privacy: 'https://runwayml.com/privacy-policy' },
  sdks: ['@runwayml/sdk@4.20.1'],
  docs: ['https://docs.dev.runwayml.com/api/'],
};
