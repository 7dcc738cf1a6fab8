import { cookie, digits, pixel, seconds, withQuery } from '../site.ts';

type Parameters = Readonly<Record<string, string | number>>;

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly price: number;
  readonly quantity: number;
  readonly category?: string;
}

const machine = {
  uaa: 'x86',
  uab: '64',
  uafvl: 'Chromium;156.0.8078.79',
  uamb: 0,
  uam: '',
  uap: 'Linux',
  uapv: '6.8.0',
  uaw: 0,
};

async function digest(value: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** User-provided data, hashed as gtag.js does: `tv.1~em.<digest>~pn0.<digest>`. */
export async function userProvidedData(person: Readonly<Record<string, string>>): Promise<string> {
  const parts = await Promise.all(
    Object.entries(person).map(async ([key, value]) => `${key}.${await digest(value.trim().toLowerCase())}`),
  );
  return ['tv.1', ...parts].join('~');
}

/**
 * Hits of Google Analytics 4 as gtag.js sends them.
 * https://developers.google.com/analytics/devguides/collection/protocol/ga4, and what browsers show of gtag.js.
 */
export function googleAnalytics(id: string, { host = 'https://region1.google-analytics.com' } = {}) {
  const page = digits(9);
  const session = seconds();
  const common: Record<string, string | number> = {};
  let hit = 0;
  const client = () =>
    cookie('_ga', () => `GA1.1.${digits(10)}.${seconds()}`)
      .split('.')
      .slice(2)
      .join('.');
  cookie(`_ga_${id.slice(2)}`, () => `GS2.1.s${session}$o1$g0$t${session}$j60$l0$h0`);
  const base = (): Parameters => ({
    v: 2,
    tid: id,
    gtm: '45je6bj0v9118341207za200zd9118341207',
    _p: `${page}`,
    gcs: 'G111',
    gcd: '13r3r3r3r5l1',
    npa: 0,
    dma: 1,
    dma_cps: 'a',
    cid: client(),
    ul: navigator.language.toLowerCase(),
    sr: `${screen.width}x${screen.height}`,
    ...machine,
    are: 1,
    frm: 0,
    pscdl: 'noapi',
    sid: session,
    sct: 1,
    seg: hit > 1 ? 1 : 0,
    dl: location.href,
    dr: document.referrer,
    dt: document.title,
    _s: ++hit,
    ...common,
  });
  const post = (query: Parameters, body?: string) => {
    void fetch(withQuery(`${host}/g/collect`, query), {
      method: 'POST',
      mode: 'no-cors',
      credentials: 'include',
      keepalive: true,
      ...(body && { body }),
    });
  };
  const named = (parameters: Parameters): Parameters => {
    const entries = Object.entries(parameters).map(([name, value]) => {
      return [`${typeof value === 'number' ? 'epn' : 'ep'}.${name}`, value];
    });
    return Object.fromEntries(entries);
  };
  return {
    /** Sent with each hit from now on, such as `uid` or `up.plan`. */
    set: (parameters: Parameters) => Object.assign(common, parameters),
    event(name: string, parameters: Parameters = {}, items: readonly Item[] = []): void {
      const listed = items.map(({ id: sku, name: title, price, quantity, category }, at) => {
        const parts = [`id${sku}`, `nm${title}`, `pr${price}`, `qt${quantity}`, ...(category ? [`ca${category}`] : [])];
        return [`pr${at + 1}`, parts.join('~')];
      });
      post({
        ...base(),
        en: name,
        ...named(parameters),
        ...Object.fromEntries(listed),
        _et: 800 + hit * 37,
        tfd: Math.round(performance.now()),
      });
    },
    /** Several events of one page in one request: a line each. */
    events(list: ReadonlyArray<readonly [string, Parameters]>): void {
      const lines = list.map(([name, parameters]) =>
        withQuery('', { en: name, ...named(parameters), _et: 1200 }).slice(1),
      );
      post(base(), lines.join('\r\n'));
    },
  };
}

/** Google Ads: a conversion, and the visit for remarketing. https://support.google.com/google-ads/answer/6095821 */
export function googleAds(id: string) {
  const common = (): Parameters => ({
    random: Date.now(),
    cv: 11,
    fst: Date.now(),
    bg: 'ffffff',
    guid: 'ON',
    async: 1,
    gtm: '45be6bj0v9118341207za200zb0xec',
    gcd: '13r3r3r3r5l1',
    dma: 1,
    u_w: screen.width,
    u_h: screen.height,
    url: location.href,
    ref: document.referrer,
    hn: 'www.googleadservices.com',
    frm: 0,
    tiba: document.title,
    npa: 0,
    pscdl: 'noapi',
    auid: cookie('_gcl_au', () => `1.1.${digits(9)}.${seconds()}`)
      .split('.')
      .slice(2)
      .join('.'),
    ...machine,
  });
  return {
    visit(data: Parameters): void {
      const text = Object.entries({ event: 'page_view', ...data })
        .map(([name, value]) => `${name}=${value}`)
        .join(';');
      pixel(`https://googleads.g.doubleclick.net/pagead/viewthroughconversion/${id}/`, {
        ...common(),
        data: text,
        rfmt: 3,
        fmt: 4,
      });
    },
    conversion(label: string, value: number, currency: string, order: string, person: string): void {
      pixel(`https://www.googleadservices.com/pagead/conversion/${id}/`, {
        ...common(),
        en: 'purchase',
        label,
        value,
        currency_code: currency,
        oid: order,
        em: person,
        capi: 1,
        fmt: 3,
      });
    },
  };
}

/** The frame of reCAPTCHA, and the token it asks for. https://developers.google.com/recaptcha/docs/v3 */
export function recaptcha(key: string, action: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = withQuery('https://www.google.com/recaptcha/enterprise/anchor', {
    ar: 1,
    k: key,
    co: btoa(`${location.origin}:443`).replaceAll('=', '.'),
    hl: document.documentElement.lang,
    v: 'pPK749sccDmVW_9DSeTMVvh2',
    size: 'invisible',
    sa: action,
    cb: `${digits(8)}qx`,
  });
  document.body.append(frame);
}
