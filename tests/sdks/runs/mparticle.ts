import * as sdk from '@mparticle/web-sdk';
import { errorMessage, event, organisation, user } from '../persona.ts';

interface MParticle {
  init(key: string, config: object): void;
  ready(then: () => void): void;
  upload(): void;
  logPageView(name: string, attributes: object): void;
  logEvent(name: string, type: number, attributes: object): void;
  logError(error: Error): void;
  readonly EventType: { readonly Transaction: number };
  readonly Identity: { getCurrentUser(): { setUserAttribute(name: string, value: string): void } | null };
}

/** The package's types lack its default export. */
const mParticle = (sdk as unknown as { default: MParticle }).default;

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  await new Promise<void>((resolve) => {
    mParticle.init('us1-7c0f5e1a93b24d688a4e1f2c3b4d5e6f', {
      isDevelopmentMode: false,
      identifyRequest: { userIdentities: { email: user.email, customerid: user.id } },
      identityCallback: () => resolve(),
    });
    mParticle.ready(() => resolve());
  });
  const current = mParticle.Identity.getCurrentUser();
  const traits = {
    $FirstName: user.firstName,
    $LastName: user.lastName,
    $Mobile: user.phone,
    $City: user.city,
    job_title: user.job,
    company: organisation.name,
    plan: organisation.plan,
  };
  for (const [name, value] of Object.entries(traits)) current?.setUserAttribute(name, value);
  mParticle.logPageView('Invoices', { org_id: organisation.id });
  mParticle.logEvent(event.name, mParticle.EventType.Transaction, { ...event.properties });
  mParticle.logError(new Error(errorMessage));
  mParticle.upload();
}
