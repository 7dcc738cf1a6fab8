import { cookie, letters, withQuery } from '../site.ts';

/** Criteo's OneTag: each parameter `p…` is an event, itself a query. https://developers.criteo.com/ */
export function criteo(account: string) {
  const bundle = cookie('cto_bundle', () => `${letters(8)}NHYlMkZ${letters(60)}`);
  return (events: ReadonlyArray<Readonly<Record<string, string | number>>>) => {
    const query = new URLSearchParams({ a: account, v: '5.36.0', otl: '1' });
    for (const [at, event] of events.entries()) query.append(`p${at}`, withQuery('', event).slice(1));
    for (const [name, value] of Object.entries({
      adce: '1',
      bundle,
      tld: location.hostname.split('.').slice(-2).join('.'),
      dy: '1',
      fu: location.href,
      ceid: crypto.randomUUID(),
      dtycbr: letters(5, '0123456789'),
    }))
      query.append(name, value);
    new Image().src = `https://sslwidget.criteo.com/event?${query}`;
  };
}
