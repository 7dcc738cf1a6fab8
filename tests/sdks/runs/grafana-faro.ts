import { initializeFaro } from '@grafana/faro-web-sdk';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const faro = initializeFaro({
    url: 'https://faro-collector-prod-eu-west-2.grafana.net/collect/7c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    app: { name: 'fernhill-web', version: '4.12.0', environment: 'production' },
  });
  faro.api.setUser({
    id: user.id,
    username: user.name,
    email: user.email,
    attributes: { phone: user.phone, job_title: user.job, city: user.city, plan: organisation.plan },
  });
  faro.api.setView({ name: 'Invoices' });
  const { amount, ...rest } = event.properties;
  faro.api.pushEvent(event.name, { ...rest, amount: String(amount), organisation: organisation.name }, 'invoices');
  faro.api.pushError(new Error(errorMessage));
  faro.api.pushLog([`Approved by ${user.name}`]);
  faro.api.pushMeasurement({ type: 'invoice', values: { amount } });
}
