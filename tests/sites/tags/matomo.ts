import { cookie, digits, letters, seconds, withQuery } from '../site.ts';

/** Matomo's HTTP tracking. https://developer.matomo.org/api-reference/tracking-api; Piwik PRO takes the same. */
export function matomo(endpoint: string, site: string, custom: Readonly<Record<string, string>> = {}) {
  const view = letters(6);
  const send = (more: Readonly<Record<string, string | number>>) => {
    const now = new Date();
    const address = withQuery(endpoint, {
      action_name: document.title,
      idsite: site,
      rec: 1,
      r: digits(6),
      h: now.getHours(),
      m: now.getMinutes(),
      s: now.getSeconds(),
      url: location.href,
      urlref: document.referrer,
      _id: cookie(`_pk_id.${site}.4c1f`, () => `${letters(16, '0123456789abcdef')}.${seconds()}.`).split('.')[0],
      _idn: 1,
      send_image: 0,
      _refts: 0,
      pdf: 1,
      cookie: 1,
      res: `${screen.width}x${screen.height}`,
      ...custom,
      ...more,
      pv_id: view,
      pf_net: 41,
      pf_srv: 188,
      pf_tfr: 6,
      pf_dm1: 240,
      uadata: JSON.stringify({
        fullVersionList: [{ brand: 'Chromium', version: '156.0.8078.79' }],
        mobile: false,
        model: '',
        platform: 'Linux',
        platformVersion: '6.8.0',
      }),
    });
    const [url = '', query = ''] = address.split('?');
    navigator.sendBeacon(url, new Blob([query], { type: 'application/x-www-form-urlencoded; charset=UTF-8' }));
  };
  return {
    page: () => send({}),
    identify: (id: string) => send({ uid: id, ca: 1, e_c: 'Konto', e_a: 'Anmeldung' }),
    event: (category: string, action: string, name: string, value?: number) =>
      send({ ca: 1, e_c: category, e_a: action, e_n: name, ...(value !== undefined && { e_v: value }) }),
    search: (keyword: string, category: string, count: number) =>
      send({ search: keyword, search_cat: category, search_count: count }),
    /** Form Analytics: how fields were filled in, without their values. */
    form: (id: string, fields: readonly object[]) =>
      send({
        ca: 1,
        fa_vid: letters(6),
        fa_id: id,
        fa_name: id,
        fa_ts: 18_204,
        fa_hes: 1204,
        fa_fields: JSON.stringify(fields),
      }),
  };
}
