import { pianoAnalytics } from 'piano-analytics-js';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  pianoAnalytics.setConfigurations({ site: 628412, collectDomain: 'https://logs1412.xiti.com' });
  pianoAnalytics.setUser(user.id, 'customer', false);
  pianoAnalytics.setProperties(
    { user_email: user.email, plan: organisation.plan, org_name: organisation.name },
    { persistent: true },
  );
  pianoAnalytics.sendEvent('page.display', { page: 'Invoices', page_chapter1: 'Finance' });
  pianoAnalytics.sendEvent('invoice.approved', { ...event.properties, city: user.city });
}
