import { CourierClient } from '@trycourier/courier-js';
import { event, organisation, user } from '../persona.ts';

/** A token in Courier's format, without a signature. */
function token(): string {
  const part = (value: unknown) =>
    btoa(JSON.stringify(value)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  const claims = {
    scope: `user_id:${user.id} inbox:read:messages`,
    tenant_scope: 'published/production',
    tenant_id: 'x7q2',
  };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.Zr9LxW4cVb1NmK6sJdP3yT8uE5aG0fRi7Hq2Zr9LxW4`;
}

/** Calls may fail, since the responses are empty; only the requests matter. */
export async function run(): Promise<void> {
  const courier = new CourierClient({ userId: user.id, jwt: token(), tenantId: organisation.id });
  const calls: ReadonlyArray<() => Promise<unknown>> = [
    () => courier.inbox.getMessages(),
    () => courier.inbox.read({ messageId: '1-67c1f9a3-e5b2d4860a1f8c7e6d5b4a39' }),
    () => courier.preferences.getUserPreferences(),
    () =>
      courier.tokens.putUserToken({
        token: 'fcm-Zr9LxW4cVb1NmK6sJd',
        provider: 'firebase-fcm',
        device: { appId: 'fernhill-web', platform: 'web' },
      }),
    () =>
      courier.tracking.postInboundCourier({
        clientKey: 'YWRhLWZlcm5oaWxs',
        event: event.name,
        messageId: '1-67c1f9a3-e5b2d4860a1f8c7e6d5b4a39',
        type: 'track',
        properties: { ...event.properties, email: user.email },
      }),
  ];
  for (const call of calls) await call().catch(() => undefined);
}
