import { Langfuse, LangfuseWeb } from 'langfuse';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const langfuse = new Langfuse({
    publicKey: 'pk-lf-7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392',
    secretKey: 'sk-lf-0f2b7c1e-5d3a-4e86-9b1f-7a6c5d4e3f20',
    environment: 'production',
  });
  const trace = langfuse.trace({
    name: event.name,
    userId: user.id,
    sessionId: 's-5b2d4860',
    metadata: { company: organisation.name, plan: organisation.plan, email: user.email },
    tags: [event.properties.project_name],
    input: `Summarise the invoices of ${user.name}`,
  });
  const generation = trace.generation({
    name: 'summary',
    model: 'gpt-5-mini',
    input: [{ role: 'user', content: `Which invoices match “${event.properties.search_text}”?` }],
  });
  generation.end({ output: `Approved by ${user.name}` });
  await langfuse.flushAsync();
  const web = new LangfuseWeb({ publicKey: 'pk-lf-7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392' });
  await web.score({ traceId: trace.id, name: 'feedback', value: 1, comment: `Works well, ${user.firstName}` });
}
