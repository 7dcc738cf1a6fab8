import Rollbar from 'rollbar';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const rollbar = new Rollbar({
    accessToken: '4d2f8b1c6e9a40f3b5c7d8e0a1f2b364',
    captureUncaught: true,
    captureIp: true,
    captureEmail: true,
    captureUsername: true,
    environment: 'production',
    payload: {
      person: { id: user.id, username: user.name, email: user.email, phone: user.phone },
      organisation: { ...organisation },
    },
  });
  rollbar.captureEvent({ message: event.name, ...event.properties }, 'info');
  rollbar.error(new Error(errorMessage), { job_title: user.job, city: user.city });
  rollbar.info(event.name, { ...event.properties });
}
