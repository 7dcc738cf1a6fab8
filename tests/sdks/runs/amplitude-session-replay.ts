import * as sessionReplay from '@amplitude/session-replay-browser';
import { user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  await sessionReplay.init('b7e1c93fa04d58261f7c0d9eab35e842', {
    deviceId: '5f0c9c1e-8d2b-4a36-9f3e-7c1b20d4e6aa',
    sessionId: Date.now(),
    userProperties: { email: user.email },
    sampleRate: 1,
    privacyConfig: { defaultMaskLevel: 'light' },
  }).promise;
}
