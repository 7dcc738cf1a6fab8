import Appsignal from '@appsignal/javascript';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const appsignal = new Appsignal({ key: '0b6d3c9e-5f1a-4e72-8d4b-a7c2e1f09b83', revision: '4.12.0' });
  appsignal.addBreadcrumb({ category: 'invoice', action: event.name, metadata: { ...event.properties } });
  await appsignal.sendError(new Error(errorMessage), (span) => {
    span.setTags({ user_id: user.id, email: user.email, name: user.name, plan: organisation.plan });
    span.setParams({ phone: user.phone, job_title: user.job, city: user.city, organisation: { ...organisation } });
  });
}
