import atatus from 'atatus-js';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  atatus
    .config('7c1f9a3e5b2d4860a1f8c7e6d5b4a392', { version: '4.12.0', tags: [organisation.plan] } as never)
    .install();
  atatus.setUser(user.id, user.email, user.name);
  atatus.setCustomData({ phone: user.phone, job_title: user.job, city: user.city, organisation: { ...organisation } });
  atatus.leaveBreadcrumb(event.name);
  atatus.notify(new Error(errorMessage), { ...event.properties }, [organisation.plan]);
}
