import { digits, letters, seconds, sendJson, stored } from '../site.ts';

type Values = Readonly<Record<string, unknown>>;

/** Klaviyo's client API. https://developers.klaviyo.com/en/reference/create_client_event */
export function klaviyo(company: string) {
  const headers = { revision: '2025-07-15' };
  const profile = (attributes: Values) => ({
    data: {
      type: 'profile',
      attributes: { ...attributes, anonymous_id: stored('__kla_id', () => crypto.randomUUID()) },
    },
  });
  return {
    event: (name: string, person: Values, properties: Values, value?: number) =>
      sendJson(
        `https://a.klaviyo.com/client/events/?company_id=${company}`,
        {
          data: {
            type: 'event',
            attributes: {
              properties: {
                ...properties,
                page: location.href,
                $referrer: { ts: seconds(), value: document.referrer },
              },
              time: new Date().toISOString(),
              ...(value !== undefined && { value, value_currency: 'EUR' }),
              metric: { data: { type: 'metric', attributes: { name } } },
              profile: profile(person),
            },
          },
        },
        { headers },
      ),
    subscribe: (list: string, person: Values) =>
      sendJson(
        `https://a.klaviyo.com/client/subscriptions/?company_id=${company}`,
        {
          data: {
            type: 'subscription',
            attributes: { profile: profile(person), custom_source: 'Checkout' },
            relationships: { list: { data: { type: 'list', id: list } } },
          },
        },
        { headers },
      ),
  };
}

/** Braze's web SDK. https://www.braze.com/docs/developer_guide/platforms/web */
export function braze({ key, host }: { readonly key: string; readonly host: string }, userId: string) {
  const session = crypto.randomUUID();
  const device = () => stored('ab.storage.deviceId', () => crypto.randomUUID());
  return (attributes: Values, events: ReadonlyArray<readonly [string, Values]>): void => {
    const body = {
      respond_with: { config: { config_time: 1764400000 }, user_id: userId, feed: true, triggers: true },
      api_key: key,
      time: seconds(),
      sdk_version: '5.9.0',
      device_id: device(),
      attributes: [{ user_id: userId, ...attributes }],
      events: events.map(([n, p]) => ({
        name: 'ce',
        time: Date.now() / 1000,
        data: { n, p },
        session_id: session,
        user_id: userId,
      })),
      device: {
        browser: 'Chrome',
        browser_version: '156.0',
        os_version: 'Linux',
        resolution: `${screen.width}x${screen.height}`,
        locale: navigator.language.toLowerCase(),
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        user_agent: navigator.userAgent,
      },
    };
    void sendJson(`https://${host}/api/v3/data/`, body, {
      headers: { 'x-braze-api-key': key, 'x-braze-datarequest': 'true', 'x-requested-with': 'XMLHttpRequest' },
    });
  };
}

/** OneTrust's receipt of a consent. https://developer.onetrust.com/onetrust/reference/createconsentreceiptusingpost */
export function oneTrustReceipt(
  purposes: Readonly<Record<string, boolean>>,
  identifier: string = crypto.randomUUID(),
): Promise<unknown> {
  const claims = {
    otJwtVersion: 1,
    processId: crypto.randomUUID(),
    processVersion: 4,
    iat: '2026-02-11T09:12:44.18',
    moc: 'COOKIE',
    policy_uri: null,
    sub: 'Cookie Banner',
    iss: null,
    tenantId: '5d0f2a19-7c3e-4a8b-9f61-b2e84c70d395',
    description: 'Consent receipt for cookies',
    consentType: 'OPT_OUT',
    allowNotGivenConsents: false,
    doubleOptIn: false,
    purposes: [],
  };
  const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '');
  return sendJson('https://privacyportal-de.onetrust.com/request/v1/consentreceipts', {
    requestInformation: `${part({ alg: 'RS512' })}.${part(claims)}.${letters(86)}`,
    identifier,
    customPayload: { Interaction: 1, AddDefaultInteraction: false },
    isAnonymous: true,
    purposes: Object.entries(purposes).map(([group, given]) => ({
      Id: `${letters(8, '0123456789abcdef')}-${digits(4)}-4${digits(3)}-8${digits(3)}-${letters(12, '0123456789abcdef')}`,
      TransactionType: given ? 'CONFIRMED' : 'OPT_OUT',
      Group: group,
    })),
    dsDataElements: {
      InteractionType: 'Banner - Save Settings',
      Country: 'DE',
      UserAgent: navigator.userAgent,
      ConsentModel: 'opt-in',
    },
    test: false,
  });
}

/** Cloudflare Web Analytics' beacon. https://developers.cloudflare.com/web-analytics/ */
export function cloudflareBeacon(token: string): void {
  const paint = performance.getEntriesByType('paint')[0]?.startTime ?? 0;
  const body = {
    memory: { totalJSHeapSize: 31_402_118, usedJSHeapSize: 24_118_940, jsHeapSizeLimit: 4_294_705_152 },
    resources: [],
    referrer: document.referrer,
    eventType: 1,
    firstPaint: paint,
    firstContentfulPaint: paint,
    startTime: performance.timeOrigin,
    versions: { fl: '2024.11.0', js: '2024.6.1', timings: 2 },
    pageloadId: crypto.randomUUID(),
    location: location.href,
    nt: 'navigate',
    serverTimings: [
      { name: 'cfCacheStatus', dur: 0, desc: 'DYNAMIC' },
      { name: 'cfOrigin', dur: 88, desc: '' },
    ],
    timingsV2: {
      nextHopProtocol: 'h2',
      transferSize: 8421,
      decodedBodySize: 28_104,
      unloadEventStart: 0,
      domInteractive: 312.4,
    },
    dt: '',
    siteToken: token,
    st: 2,
  };
  navigator.sendBeacon(
    'https://cloudflareinsights.com/cdn-cgi/rum',
    new Blob([JSON.stringify(body)], { type: 'application/json' }),
  );
}

/** Hotjar: the visit, the user's attributes, and an answer to a survey. https://help.hotjar.com/hc/en-us/articles/4412561401111 */
export function hotjar(site: string) {
  const user = () => stored('_hjUserAttributesHash', () => crypto.randomUUID());
  const session = crypto.randomUUID();
  const base = `https://in.hotjar.com/api/v2/client/sites/${site}`;
  return {
    visit: () =>
      sendJson(`${base}/visit-data?sv=7`, {
        session_id: session,
        user_id: user(),
        url: location.href,
        referrer: document.referrer,
        window_width: innerWidth,
        window_height: innerHeight,
        device: 'desktop',
        page_title: document.title,
      }),
    identify: (id: string, attributes: Values) =>
      sendJson(`${base}/users/attributes`, {
        id,
        site_user_id: user(),
        attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
      }),
    survey: (poll: string, answers: ReadonlyArray<readonly [string, string]>) =>
      sendJson(`${base}/polls/${poll}/responses`, {
        action: 'complete_poll',
        url: location.href,
        user_id: user(),
        response_content: JSON.stringify({ answers: answers.map(([question, answer]) => ({ question, answer })) }),
      }),
    /** Sends form input over the recording's WebSocket. */
    socket(events: readonly object[]): void {
      const socket = new WebSocket(`wss://ws12.hotjar.com/api/v2/client/ws?v=8&site_id=${site}`);
      socket.onopen = () => {
        socket.send(
          JSON.stringify({
            action: 'hello',
            session_id: session,
            user_id: user(),
            page_url: location.href,
            user_agent: navigator.userAgent,
          }),
        );
        socket.send(JSON.stringify({ action: 'recording', events }));
      };
    },
  };
}
