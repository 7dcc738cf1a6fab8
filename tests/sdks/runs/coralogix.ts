import { CoralogixRum } from '@coralogix/browser';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  CoralogixRum.init({
    application: 'fernhill-web',
    environment: 'production',
    public_key: 'cxtp_Hq2Zr9LxW4cVb1NmK6sJd3TgY8uPe5',
    coralogixDomain: 'EU2',
    version: '4.12.0',
    sessionConfig: { sessionSampleRate: 100 },
    user_context: {
      user_id: user.id,
      user_name: user.name,
      user_email: user.email,
      user_metadata: { phone: user.phone, job_title: user.job, city: user.city },
    },
    labels: { organisation: organisation.name, plan: organisation.plan },
  });
  CoralogixRum.info(event.name, { ...event.properties });
  CoralogixRum.captureError(new Error(errorMessage));
}
