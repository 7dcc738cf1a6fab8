import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const huggingface: Vendor = {
  id: 'huggingface',
  name: 'Hugging Face',
  owner: 'Hugging Face, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.huggingface.co', '*.hf.space', '*.hf.co', '*.huggingface.cloud'],
  parameters: {
    ...openAiRequests,
    inputs: prompt,
    'inputs[]': prompt,
    'inputs.question': prompt,
    'inputs.context': prompt,
    'inputs.text': prompt,
    'inputs.source_sentence': prompt,
    'inputs.sentences[]': prompt,
    'inputs.query': prompt,
    'inputs.prompt': prompt,
    'parameters.candidate_labels[]': prompt,
    'data[]': prompt,
  },
  links: { privacy: 'https://huggingface.co/privacy' },
  docs: [
    'https://huggingface.co/docs',
    'https://huggingface.co/docs/inference-providers/tasks/index',
    'https://huggingface.co/docs/inference-providers/tasks/question-answering',
  ],
};
