import { cookie, digits, withQuery } from '../site.ts';

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
    /** Connects a customer's id with the visitor's. */
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
