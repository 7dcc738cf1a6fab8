import Adjust from '@adjustcom/adjust-web-sdk';
import { event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  Adjust.initSdk({ appToken: '7hq2zr9lxw4c', environment: 'production', logLevel: 'none', externalDeviceId: user.id });
  Adjust.addGlobalCallbackParameters([
    { key: 'email', value: user.email },
    { key: 'plan', value: organisation.plan },
  ]);
  const params = Object.entries(event.properties).map(([key, value]) => ({ key, value: String(value) }));
  void Adjust.trackEvent({
    eventToken: 'c4b1nm',
    revenue: event.properties.amount,
    currency: event.properties.currency,
    callbackParams: params,
    partnerParams: [{ key: 'user_id', value: user.id }],
  });
  await new Promise((resolve) => setTimeout(resolve, 2000));
}
