import Anthropic from '@anthropic-ai/sdk';
import { errorMessage, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new Anthropic({
    apiKey: 'sk-ant-api03-7Hq2Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi',
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });
  await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 256,
    metadata: { user_id: user.id },
    system: `You help ${user.name}, ${user.job} at ${organisation.name}.`,
    messages: [
      { role: 'user', content: `Why does this fail? ${errorMessage}` },
      { role: 'assistant', content: 'The database is not reachable.' },
      { role: 'user', content: [{ type: 'text', text: `Write to ${user.email} that the invoice is approved.` }] },
    ],
  });
}
