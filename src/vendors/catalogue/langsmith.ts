import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const langsmith: Vendor = {
  id: 'langsmith',
  name: 'LangSmith',
  owner: 'LangChain, Inc.',
  country: 'US',
  category: 'ai',
  hosts: ['*.langchain.com', '*.langchain.plus'],
  parameters: {
    'inputs.*': prompt,
    'outputs.*': { label: 'Answer', category: 'message' },
    session_name: { label: 'Project', category: 'project-name' },
    comment: { label: 'Comment', category: 'message' },
    'correction.*': { label: 'Comment', category: 'message' },
    'extra.runtime.*': { label: 'Technical detail', category: 'device' },
    trace_id: { label: 'Technical detail', category: 'other' },
    dotted_order: { label: 'Technical detail', category: 'other' },
    'extra.metadata.user_id': { label: 'User id', category: 'user-id' },
    'extra.metadata.session_id': { label: 'Session id', category: 'session-id' },
    'extra.metadata.thread_id': { label: 'Conversation id', category: 'session-id' },
  },
  links: { privacy: 'https://www.langchain.com/privacy-policy' },
  docs: [
    'https://docs.smith.langchain.com/',
    'https://docs.smith.langchain.com/reference/data_formats/run_data_format',
    'https://api.smith.langchain.com/redoc',
  ],
};
