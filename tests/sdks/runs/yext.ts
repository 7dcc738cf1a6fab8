import { analytics } from '@yext/analytics';
import { event, page, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const reporter = analytics({ authorizationType: 'apiKey', authorization: '7c1f9a3e5b2d4860a1f8c7e6d5b4a392' });
  await reporter.report({
    action: 'PAGE_VIEW',
    pageUrl: page.url,
    referrerUrl: page.referrer,
    visitor: { externalId: user.id, email: user.email },
  });
  await reporter.report({
    action: 'C_INVOICE_APPROVED',
    searchTerm: event.properties.search_text,
    label: event.name,
    value: { amount: event.properties.amount, currency: event.properties.currency },
    customTags: { project_name: event.properties.project_name, city: user.city, job_title: user.job },
  });
}
