import StackdriverErrorReporter from 'stackdriver-errors-js';
import { errorMessage, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const reporter = new StackdriverErrorReporter();
  reporter.start({
    key: 'AIzaSyC7f1D9a3E5b2G4860h1I8j7K6l5M4n3O2',
    projectId: 'fernhill-web',
    service: 'fernhill-web',
    version: '3.14.0',
  });
  reporter.setUser(user.id);
  await reporter.report(new Error(errorMessage));
  reporter.setUser(user.email);
  await reporter.report(`Approved by ${user.name}`);
}
