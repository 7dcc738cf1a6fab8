import { cookie, digits, letters, pixel, sendJson, withQuery } from '../site.ts';

/** Adobe Analytics (AppMeasurement) and the ID service. https://experienceleague.adobe.com/docs/analytics/implementation */
export function adobeAnalytics({
  org,
  suite,
  host,
}: {
  readonly org: string;
  readonly suite: string;
  readonly host: string;
}) {
  const visitor = () => cookie('s_ecid', () => `MCMID%7C${digits(38)}`).replace('MCMID%7C', '');
  return {
    /** Joins a customer's id to the visitor's. */
    sync(name: string, id: string, state: 0 | 1 | 2): void {
      const address = withQuery('https://dpm.demdex.net/id', {
        d_visid_ver: '5.5.0',
        d_fieldgroup: 'AAM',
        d_rtbd: 'json',
        d_ver: 2,
        d_orgid: org,
        d_nsid: 0,
        d_mid: visitor(),
        ts: Date.now(),
      });
      void fetch(`${address}&d_cid_ic=${name}%01${encodeURIComponent(id)}%01${state}`, {
        credentials: 'include',
      }).catch(() => undefined);
    },
    send(
      pageName: string,
      variables: Readonly<Record<string, string>> = {},
      context: Readonly<Record<string, string>> = {},
    ): void {
      const now = new Date();
      const told = Object.entries(context)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('&');
      const address = withQuery(`https://${host}/b/ss/${suite}/1/JS-2.26.0-LEWM/s${digits(14)}`, {
        AQB: 1,
        ndh: 1,
        pf: 1,
        t: `${now.getUTCDate()}/${now.getUTCMonth()}/${now.getUTCFullYear()} ${now.getUTCHours()}:${now.getUTCMinutes()}:4 0 0`,
        mid: visitor(),
        aamlh: 7,
        ce: 'UTF-8',
        ns: suite.split(',')[0]?.replace(/prod$/, ''),
        pageName,
        g: location.href,
        r: document.referrer,
        cc: 'USD',
        server: location.hostname,
        ...variables,
      });
      new Image().src = `${address}&c.&${told}&.c&s=${screen.width}x${screen.height}&c=24&j=1.6&v=N&k=Y&bw=1280&bh=800&mcorgid=${encodeURIComponent(org)}&AQE=1`;
    },
  };
}

/** Adobe Experience Platform's Web SDK. https://experienceleague.adobe.com/docs/experience-platform/web-sdk */
export function adobeEdge(datastream: string, org: string) {
  const cluster = `kndctr_${org.replace('@', '_')}`;
  return (eventType: string, xdm: Readonly<Record<string, unknown>>, data: Readonly<Record<string, unknown>>): void => {
    const body = {
      meta: {
        state: {
          domain: location.hostname.split('.').slice(-2).join('.'),
          cookiesEnabled: true,
          entries: [{ key: `${cluster}_identity`, value: cookie(`${cluster}_identity`, () => `Cj${letters(60)}`) }],
        },
        configOverrides: {},
      },
      query: {
        personalization: {
          schemas: ['https://ns.adobe.com/personalization/html-content-item'],
          decisionScopes: ['__view__'],
        },
        identity: { fetch: ['ECID'] },
      },
      events: [
        {
          xdm: {
            eventType,
            web: {
              webPageDetails: { URL: location.href, name: document.title },
              webReferrer: { URL: document.referrer },
            },
            device: { screenHeight: screen.height, screenWidth: screen.width, screenOrientation: 'landscape' },
            environment: {
              type: 'browser',
              browserDetails: { viewportWidth: innerWidth, viewportHeight: innerHeight },
            },
            placeContext: { localTime: new Date().toISOString(), localTimezoneOffset: new Date().getTimezoneOffset() },
            timestamp: new Date().toISOString(),
            implementationDetails: {
              name: 'https://ns.adobe.com/experience/alloy',
              version: '2.24.0',
              environment: 'browser',
            },
            ...xdm,
          },
          data,
        },
      ],
    };
    void sendJson(
      `https://edge.adobedc.net/ee/va6/v1/interact?configId=${datastream}&requestId=${crypto.randomUUID()}`,
      body,
      { credentials: 'include' },
    );
  };
}

/** The pixel of an audience platform that only takes ids. */
export function everestPixel(id: string, transaction: string): void {
  pixel(`https://pixel.everesttech.net/${id}/t`, { ev_transid: transaction, ev_sub: 1 });
}
