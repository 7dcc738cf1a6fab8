import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { errorMessage, event, organisation, page, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const insights = new ApplicationInsights({
    config: {
      connectionString:
        'InstrumentationKey=4c1f9a7e-52d3-4b86-9e0a-6d7f8c1b2a35;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/;LiveEndpoint=https://westeurope.livediagnostics.monitor.azure.com/',
      enableAutoRouteTracking: true,
      maxBatchInterval: 2000,
    },
  });
  insights.loadAppInsights();
  insights.setAuthenticatedUserContext(user.id, organisation.id, true);
  insights.addTelemetryInitializer((item) => {
    item.data = { ...item.data, email: user.email, job_title: user.job, plan: organisation.plan };
  });
  insights.trackPageView({ name: page.title, uri: page.url, refUri: page.referrer });
  insights.trackEvent({ name: event.name, properties: { ...event.properties, organisation: organisation.name } });
  insights.trackException({ exception: new Error(errorMessage), properties: { phone: user.phone, city: user.city } });
  insights.trackTrace({ message: `Approved by ${user.name}` });
  insights.trackMetric({ name: 'invoice amount', average: event.properties.amount });
}
