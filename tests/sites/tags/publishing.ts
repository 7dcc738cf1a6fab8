import { cookie, digits, letters, pixel, sendJson, stored, withQuery } from '../site.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Reader {
  readonly consent: string;
  readonly eids: ReadonlyArray<{
    readonly source: string;
    readonly uids: ReadonlyArray<{ readonly id: string; readonly atype: number }>;
  }>;
}

/** An OpenRTB 2.6 request as Prebid.js sends it to Prebid Server. https://docs.prebid.org/prebid-server/endpoints/openrtb2/pbs-endpoint-auction.html */
export function prebidAuction(host: string, reader: Reader, site: Values, user: Values): Promise<unknown> {
  const imp = ['div-gpt-top', 'div-gpt-mid'].map((code, at) => ({
    id: code,
    secure: 1,
    tagid: `/21748201934/courrier/article/${at}`,
    bidfloor: 0.35,
    banner: {
      topframe: 1,
      format: [
        { w: 300, h: 250 },
        { w: 728, h: 90 },
      ],
      pos: at,
    },
    ext: {
      tid: crypto.randomUUID(),
      gpid: `/21748201934/courrier/article#${code}`,
      prebid: { bidder: { rubicon: { accountId: 18204, siteId: 402118, zoneId: 2210347 } } },
    },
  }));
  return sendJson(
    `https://${host}/openrtb2/auction`,
    {
      id: crypto.randomUUID(),
      imp,
      site: {
        domain: location.hostname,
        page: location.href,
        ref: document.referrer,
        publisher: { id: '18204', domain: location.hostname },
        ...site,
      },
      device: {
        w: screen.width,
        h: screen.height,
        dnt: 0,
        ua: navigator.userAgent,
        language: navigator.language.slice(0, 2),
        ext: { vpw: innerWidth, vph: innerHeight },
        sua: { source: 1, platform: { brand: 'Linux' }, mobile: 0 },
      },
      user: { ...user, ext: { consent: reader.consent, eids: reader.eids } },
      regs: { gdpr: 1, coppa: 0, ext: { gdpr: 1 } },
      source: {
        tid: crypto.randomUUID(),
        ext: { schain: { ver: '1.0', complete: 1, nodes: [{ asi: 'courrier-rhone.fr', sid: '18204', hp: 1 }] } },
      },
      tmax: 1200,
      cur: ['EUR'],
      at: 1,
      ext: {
        prebid: {
          auctiontimestamp: Date.now(),
          targeting: { includewinners: true },
          channel: { name: 'pbjs', version: 'v9.21.0' },
        },
      },
    },
    { credentials: 'include', headers: { 'content-type': 'text/plain' } },
  );
}

/** Xandr's bid request of Prebid.js. https://docs.prebid.org/dev-docs/bidders/appnexus.html */
export function xandrAuction(
  reader: Reader,
  user: Values,
  keywords: ReadonlyArray<{ key: string; value: readonly string[] }>,
): Promise<unknown> {
  return sendJson(
    'https://ib.adnxs.com/ut/v3/prebid',
    {
      tags: [
        {
          sizes: [{ width: 300, height: 250 }],
          primary_size: { width: 300, height: 250 },
          ad_types: ['banner'],
          uuid: letters(15),
          id: 28410937,
          allow_smaller_sizes: false,
          use_pmt_rule: false,
          keywords,
          hb_source: 1,
        },
      ],
      user,
      sdk: { source: 'pbjs', version: '9.21.0' },
      schain: { ver: '1.0', complete: 1, nodes: [] },
      gdpr_consent: { consent_string: reader.consent, consent_required: true },
      referrer_detection: {
        rd_ref: encodeURIComponent(location.href),
        rd_top: true,
        rd_ifs: 0,
        rd_stk: location.href,
        rd_can: location.href.split('?')[0],
      },
      eids: reader.eids.map(({ source, uids }) => ({ source, id: uids[0]?.id })),
    },
    { credentials: 'include', headers: { 'content-type': 'text/plain' } },
  );
}

/** Google Ad Manager's ad request. https://developers.google.com/publisher-tag */
export function adManager(unit: string, targeting: string, reader: Reader, ppid: string): void {
  const address = withQuery('https://securepubads.g.doubleclick.net/gampad/ads', {
    pvsid: digits(16),
    correlator: digits(16),
    eid: '31095741,95344189',
    output: 'ldjh',
    gdfp_req: 1,
    vrg: '202611190101',
    ptt: 17,
    impl: 'fifs',
    gdpr: 1,
    gdpr_consent: reader.consent,
    iu_parts: unit.replaceAll('/', ','),
    prev_iu_szs: '300x250|728x90',
    cust_params: targeting,
    ppid,
    sc: 1,
    cookie: cookie(
      '__gads',
      () => `ID=${letters(16, '0123456789abcdef')}:T=1764438011:RT=1764438011:S=ALNI_M${letters(28)}`,
    ),
    abxe: 1,
    dt: Date.now(),
    biw: innerWidth,
    bih: innerHeight,
    u_tz: 60,
    u_his: history.length,
    url: location.href,
    ref: document.referrer,
    vis: 1,
    ga_vid: `${digits(10)}.${digits(10)}`,
    ga_sid: digits(10),
    td: 1,
  });
  void fetch(address, { credentials: 'include' }).catch(() => undefined);
}

/** Chartbeat's ping. https://docs.chartbeat.com/cbp/tracking/standard-websites/our-javascript */
export function chartbeat(account: string, sections: string, authors: string): void {
  pixel('https://ping.chartbeat.net/ping', {
    h: location.hostname.replace('www.', ''),
    p: location.pathname,
    u: stored('_cb', () => letters(16)),
    d: location.hostname.replace('www.', ''),
    g: account,
    g0: sections,
    g1: authors,
    n: 1,
    f: '00001',
    c: 0.07,
    x: 0,
    m: 0,
    y: document.body.scrollHeight,
    o: innerWidth,
    w: innerHeight,
    j: 45,
    R: 1,
    W: 0,
    I: 0,
    E: 3,
    e: 3,
    r: document.referrer,
    b: 1204,
    t: letters(20),
    V: 147,
    i: document.title,
    tz: new Date().getTimezoneOffset(),
    sn: 1,
    sd: 1,
    im: '067b2ff3',
  });
}

/** Cookie matching between ad platforms: each passes its id to the next. */
export function cookieSyncs(consent: string, own: string): void {
  pixel('https://cm.g.doubleclick.net/pixel', {
    google_nid: 'courrier_dmp',
    google_cm: '',
    google_hm: btoa(own),
    gdpr: 1,
    gdpr_consent: consent,
  });
  pixel('https://ib.adnxs.com/setuid', { entity: 315, code: own, gdpr: 1, gdpr_consent: consent });
  pixel('https://pixel.rubiconproject.com/tap.php', {
    v: '7751',
    nid: 2307,
    put: own,
    expires: 30,
    gdpr: 1,
    gdpr_consent: consent,
  });
  pixel('https://x.bidswitch.net/sync', { dsp_id: 44, user_id: own, expires: 30, gdpr: 1 });
}
