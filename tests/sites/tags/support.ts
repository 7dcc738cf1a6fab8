import { cookie, letters, pixel, sendForm, sendJson, stored } from '../site.ts';

interface Person {
  readonly name: string;
  readonly email: string;
}

/** Intercom's messenger. https://developers.intercom.com/installing-intercom/web/attributes-objects */
export function intercom(appId: string, user: Readonly<Record<string, unknown>>) {
  const device = () => cookie(`intercom-device-id-${appId}`, () => crypto.randomUUID());
  const send = (path: string, fields: Readonly<Record<string, string>>) =>
    sendForm(`https://api-iam.eu.intercom.io/messenger/web/${path}`, {
      app_id: appId,
      v: '3',
      g: '4f0c7d1e92ab6358d0f1c7be94a2635870e1d9fc',
      s: crypto.randomUUID(),
      r: document.referrer,
      platform: 'web',
      installation_type: 'npm-package',
      installation_version: '0.0.14',
      'Idempotency-Key': letters(16),
      internal: '{}',
      page_title: document.title,
      user_data: JSON.stringify(user),
      referer: location.href,
      device_identifier: device(),
      ...fields,
    });
  return {
    boot: () => send('ping', { is_intersection_booted: 'false', source: 'apiBoot', sampling: 'false' }),
    event: (name: string, metadata: Readonly<Record<string, unknown>>) =>
      send('events', { event_name: name, metadata: JSON.stringify(metadata) }),
    write: (text: string) =>
      send('conversations', {
        blocks: JSON.stringify([{ type: 'paragraph', text }]),
        client_assigned_uuid: crypto.randomUUID(),
      }),
  };
}

/** HubSpot's tracking code. https://developers.hubspot.com/docs/api/events/tracking-code */
export function hubspotPage(portal: string, identity?: Readonly<Record<string, string>>): void {
  pixel('https://track.hubspot.com/__ptq.gif', {
    k: 1,
    sd: `${screen.width}x${screen.height}`,
    cd: '24-bit',
    cs: 'UTF-8',
    ln: navigator.language.toLowerCase(),
    bfp: 3107554236,
    v: '1.1',
    a: portal,
    rcu: location.href.split('?')[0],
    r: document.referrer,
    pu: location.href,
    t: document.title,
    cts: Date.now(),
    i: identity && JSON.stringify(identity),
    vi: cookie('hubspotutk', () => letters(32, '0123456789abcdef')),
    nc: 'true',
    cc: 15,
  });
}

/** A form of HubSpot. https://developers.hubspot.com/docs/reference/api/marketing/forms/v3-legacy */
export function hubspotForm(portal: string, form: string, fields: Readonly<Record<string, string>>): Promise<unknown> {
  return sendJson(`https://api.hsforms.com/submissions/v3/integration/submit/${portal}/${form}`, {
    submittedAt: Date.now(),
    fields: Object.entries(fields).map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
    context: {
      hutk: cookie('hubspotutk', () => letters(32, '0123456789abcdef')),
      pageUri: location.href,
      pageName: document.title,
    },
    legalConsentOptions: {
      consent: {
        consentToProcess: true,
        text: 'I agree to the processing of my data.',
        communications: [{ value: true, subscriptionTypeId: 999, text: 'Keep me posted.' }],
      },
    },
  });
}

/** Zendesk's web widget. https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/ */
export function zendesk(subdomain: string) {
  const buid = () => stored('ZD-buid', () => letters(32, '0123456789abcdef'));
  const suid = letters(32, '0123456789abcdef');
  return {
    page(user?: Person): void {
      const data = {
        pageView: {
          referrer: document.referrer,
          time: 0,
          loadTime: 104.3,
          navigatorLanguage: navigator.language,
          pageTitle: document.title,
          userAgent: navigator.userAgent,
          isMobile: false,
          isResponsive: true,
        },
        buid: buid(),
        suid,
        version: 'f1c7d09',
        timestamp: new Date().toISOString(),
        url: location.href,
        ...(user && { user }),
      };
      const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(data))));
      pixel(`https://${subdomain}.zendesk.com/embeddable_blip`, { type: 'pageView', data: encoded });
    },
    async upload(file: File): Promise<void> {
      const address = `https://${subdomain}.zendesk.com/api/v2/uploads.json?filename=${encodeURIComponent(file.name)}`;
      await fetch(address, { method: 'POST', headers: { 'content-type': file.type }, body: file }).catch(
        () => undefined,
      );
    },
    ask(
      requester: Person,
      subject: string,
      body: string,
      custom: ReadonlyArray<{ id: number; value: string }>,
    ): Promise<unknown> {
      return sendJson(`https://${subdomain}.zendesk.com/api/v2/requests.json`, {
        request: {
          requester: { ...requester, locale_id: 1176 },
          subject,
          comment: { body, uploads: [] },
          via_id: 48,
          tags: ['web_widget'],
          custom_fields: custom,
        },
      });
    },
  };
}
