import { cookie, letters } from '../site.ts';

/** Hits of AB Tasty's Universal Collect: `t` is the type of a hit. https://docs.developers.flagship.io/docs/universal-collect-documentation */
export function abTasty(environment: string) {
  const visitor = cookie('ABTasty', () => `uid=${letters(16)}`).replace('uid=', '');
  const session = Date.now();
  return (t: 'PAGEVIEW' | 'EVENT' | 'TRANSACTION' | 'ITEM' | 'SEGMENT', fields: Readonly<Record<string, unknown>>) => {
    const hit = {
      cid: environment,
      vid: visitor,
      ds: 'APP',
      t,
      dl: location.href,
      dr: document.referrer,
      pt: document.title,
      sr: `${screen.width},${screen.height}`,
      ul: navigator.language,
      cst: session,
      sn: 1,
      ...fields,
    };
    navigator.sendBeacon('https://ariane.abtasty.com/', JSON.stringify(hit));
  };
}
