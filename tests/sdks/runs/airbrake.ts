import { Notifier } from '@airbrake/browser';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const airbrake = new Notifier({
    projectId: 391827,
    projectKey: 'c0e5a7f4d29b48136fa0b7c8d1e2f394',
    environment: 'production',
  });
  airbrake.addFilter((notice) => {
    notice.context.user = { id: user.id, name: user.name, email: user.email };
    return notice;
  });
  await airbrake.notify({
    error: new Error(errorMessage),
    context: { component: 'invoices' },
    session: { phone: user.phone, job_title: user.job, city: user.city },
    params: { event: event.name, ...event.properties, organisation: { ...organisation } },
  });
}
