import Leanplum from 'leanplum-sdk';
import { defaultOf } from '../interop.ts';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const leanplum = defaultOf(Leanplum);
  leanplum.setAppIdForProductionMode(
    'app_7Hq2Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi',
    'prod_Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi7Hq2',
  );
  await new Promise<void>((done) => {
    leanplum.start(user.id, { email: user.email, name: user.name, phone: user.phone, city: user.city }, () => done());
  });
  leanplum.setUserAttributes({ job_title: user.job, company: organisation.name, plan: organisation.plan });
  leanplum.track(event.name, event.properties.amount, { ...event.properties });
  leanplum.trackPurchase(event.properties.amount, event.properties.currency, {
    project_name: event.properties.project_name,
  });
  leanplum.advanceTo('Invoices', { search_text: event.properties.search_text });
}
