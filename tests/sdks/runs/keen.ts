import imported from 'keen-tracking';
import { defaultOf } from '../interop.ts';
import { event, organisation, user } from '../persona.ts';

const Keen = defaultOf(imported);

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new Keen({
    projectId: '65f0c1e7a3b2d4860a1f8c7e',
    writeKey: '7C1F9A3E5B2D4860A1F8C7E6D5B4A392C1D0E9F87C1F9A3E5B2D4860A1F8C7E6',
  });
  client.extendEvents(() => ({ user: { ...user }, organisation: { ...organisation } }));
  client.initAutoTracking({
    recordPageViews: true,
    recordClicks: true,
    recordFormSubmits: true,
    collectIpAddress: true,
    collectUuid: true,
  });
  await client.recordEvent('invoice_approved', { ...event.properties });
}
