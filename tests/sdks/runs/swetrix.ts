import { init, track, trackError, trackErrors, trackViews } from 'swetrix';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  init('Hq2Zr9LxW4cV', { profileId: user.id });
  void trackViews();
  void trackErrors();
  const { amount, ...rest } = event.properties;
  await track({
    ev: 'INVOICE_APPROVED',
    meta: { ...rest, amount: String(amount), plan: organisation.plan, email: user.email },
  });
  trackError({ name: 'Error', message: errorMessage });
}
