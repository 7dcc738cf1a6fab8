import {
  addGlobalContexts,
  enableActivityTracking,
  newTracker,
  setUserId,
  trackPageView,
  trackSelfDescribingEvent,
  trackStructEvent,
} from '@snowplow/browser-tracker';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  newTracker('sp', 'https://collector.fernhill.snplow.net', {
    appId: 'fernhill-web',
    contexts: { session: true, browser: true, webPage: true },
  });
  newTracker('get', 'https://collector.fernhill.snplow.net', {
    appId: 'fernhill-web',
    eventMethod: 'get',
    encodeBase64: true,
    contexts: { session: true, browser: true, webPage: true },
  });
  setUserId(user.id);
  addGlobalContexts([
    {
      schema: 'iglu:example.fernhill/person/jsonschema/1-0-0',
      data: {
        name: user.name,
        email: user.email,
        phone: user.phone,
        city: user.city,
        job_title: user.job,
        organisation: { ...organisation },
      },
    },
  ]);
  enableActivityTracking({ minimumVisitLength: 2, heartbeatDelay: 3 });
  trackPageView();
  trackStructEvent({ category: 'invoice', action: event.name, label: 'Nightjar', value: event.properties.amount });
  trackSelfDescribingEvent({
    event: { schema: 'iglu:example.fernhill/invoice_approved/jsonschema/1-0-0', data: { ...event.properties } },
  });
}
