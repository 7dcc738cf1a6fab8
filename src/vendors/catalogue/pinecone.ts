import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const pinecone: Vendor = {
  id: 'pinecone',
  name: 'Pinecone',
  owner: 'Pinecone Systems, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.pinecone.io'],
  parameters: {
    ...openAiRequests,
    'inputs[].text': prompt,
    'query.inputs.text': prompt,
    'inputs.text': prompt,
    chunk_text: prompt,
    'documents[].text': prompt,
    query: prompt,
    'vectors[].metadata.text': prompt,
    'vectors[].id': { label: 'Record id', category: 'other' },
    namespace: { label: 'Namespace', category: 'other' },
  },
  links: { privacy: 'https://www.pinecone.io/privacy/' },
  docs: [
    'https://docs.pinecone.io/',
    'https://docs.pinecone.io/reference/api/2025-01/inference/generate-embeddings',
    'https://docs.pinecone.io/reference/api/2025-01/data-plane/search_records',
    'https://docs.pinecone.io/reference/api/assistant/chat_assistant',
  ],
};
