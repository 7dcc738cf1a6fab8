import { AxiomWithoutBatching } from '@axiomhq/js';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const axiom = new AxiomWithoutBatching({
    token: 'xaat-7c1f9a3e-5b2d-4860-a1f8-c7e6d5b4a392',
    orgId: 'fernhill-x7q2',
  });
  await axiom.ingest('web', [
    { event: event.name, ...event.properties, user: { ...user }, organisation: { ...organisation } },
    {
      level: 'error',
      message: errorMessage,
      url: location.href,
      referrer: document.referrer,
      agent: navigator.userAgent,
    },
  ]);
}
