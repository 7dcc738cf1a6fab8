import OpenAI from 'openai';
import { errorMessage, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new OpenAI({
    apiKey: 'sk-proj-7Hq2Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi',
    organization: 'org-7c1f9a3e5b2d4860',
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });
  await client.chat.completions.create({
    model: 'gpt-5-mini',
    user: user.id,
    metadata: { company: organisation.name },
    messages: [
      { role: 'system', content: `You help ${user.name}, ${user.job} at ${organisation.name}.` },
      { role: 'user', content: `Why does this fail? ${errorMessage}` },
    ],
  });
  await client.responses.create({
    model: 'gpt-5-mini',
    safety_identifier: user.id,
    instructions: 'Answer in one sentence.',
    input: `Write to ${user.email} that the invoice is approved.`,
  });
  await client.embeddings.create({ model: 'text-embedding-3-small', input: `Notes on ${user.name}`, user: user.id });
}
