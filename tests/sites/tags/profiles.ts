import { cookie, digits, letters, sendForm, sendJson, withQuery } from '../site.ts';

/** Tealium's collect tag of the browser: one part of a form, in JSON. https://docs.tealium.com/server-side/data-sources/http-api/ */
export function tealium(account: string, profile: string) {
  const visitor = cookie('utag_main__v_id', () => letters(44, '0123456789abcdef'));
  return (event: 'view' | 'link', layer: Readonly<Record<string, unknown>>) => {
    const form = new FormData();
    form.append(
      'data',
      JSON.stringify({
        'loader.cfg': { '81': { load: 1, send: 1, v: 202509110842, tid: 20064 } },
        data: {
          ...layer,
          tealium_event: event,
          'ut.event': event,
          'ut.account': account,
          'ut.profile': profile,
          'ut.env': 'prod',
          'cp.utag_main__v_id': visitor,
          'dom.url': location.href,
          'dom.title': document.title,
          'dom.referrer': document.referrer,
          'dom.viewport_width': innerWidth,
          'ut.visitor_id': visitor,
          'ut.session_id': String(Date.now()),
        },
        browser: { height: innerHeight, width: innerWidth, screen_height: screen.height, timezone_offset: -60 },
        event,
        post_time: Date.now(),
      }),
    );
    const url = `https://collect-eu-central-1.tealiumiq.com/${account}/${profile}/2/i.gif`;
    return fetch(url, { method: 'POST', body: form, credentials: 'include' }).catch(() => undefined);
  };
}

/** Pendo's events, deflated and in the address. https://support.pendo.io/hc/en-us/articles/360031862272 */
export function pendo(key: string, metadata: Pendo) {
  const jzb = async (value: unknown): Promise<string> => {
    const packed = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  };
  const get = (path: string, query: Readonly<Record<string, string | number>>) =>
    fetch(
      withQuery(`https://data.eu.pendo.io/data/${path}/${key}`, { v: '2.281.1_prod', ct: Date.now(), ...query }),
    ).catch(() => undefined);
  const event = (type: string, props: Readonly<Record<string, unknown>>) => ({
    type,
    visitor_id: metadata.visitor.id,
    account_id: metadata.account.id,
    browser_time: Date.now(),
    url: location.href,
    tab_id: 'Lr4tq0',
    props,
  });
  return {
    boot: async () =>
      get('guide.js', { jzb: await jzb({ metadata, url: location.href, visitorId: metadata.visitor.id }) }),
    send: async (type: string, props: Readonly<Record<string, unknown>>) =>
      get('ptm.gif', { jzb: await jzb([event(type, props)]) }),
  };
}

interface Pendo {
  readonly visitor: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly account: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Heap's calls: names and values of properties alternate in `k`. https://developers.heap.io/reference/client-side-apis-overview */
export function heap(app: string) {
  const user = cookie(`_hp2_id.${app}`, () => digits(16));
  const view = digits(16);
  const session = digits(16);
  const get = (
    path: string,
    own: Readonly<Record<string, string | number>>,
    properties: Readonly<Record<string, string>>,
  ) => {
    const query = new URLSearchParams({ a: app, u: user });
    for (const [name, value] of Object.entries(own)) query.append(name, String(value));
    for (const [name, value] of Object.entries(properties)) {
      query.append('k', name);
      query.append('k', value);
    }
    new Image().src = `https://heapanalytics.com/${path}?${query}`;
  };
  const page = () => ({
    v: view,
    s: session,
    b: 'web',
    tv: '4.0',
    z: 2,
    h: location.pathname,
    q: location.search,
    d: location.hostname,
    t: document.title,
    r: document.referrer,
    ts: Date.now(),
    st: Date.now(),
  });
  return {
    page: () => get('h', page(), {}),
    identify: (id: string) => get('api/identify_v3', { i: id }, {}),
    user: (properties: Readonly<Record<string, string>>) => get('api/add_user_properties_v3', {}, properties),
    track: (name: string, properties: Readonly<Record<string, string>>) =>
      get('h', { ...page(), sp: 't', n: name }, properties),
    /** A click or change as autocapture sees it. */
    captured: (type: string, element: Element) =>
      get(
        'h',
        {
          ...page(),
          t0: type,
          n: element.tagName.toLowerCase(),
          x: element.textContent ?? '',
          i: element.id,
          y: `@form;#order;|@${element.tagName.toLowerCase()};#${element.id};`,
        },
        {},
      ),
  };
}

/** RD Station's conversions. https://developers.rdstation.com/reference/conversao */
export function rdStation(
  key: string,
  conversion: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return sendJson(withQuery('https://api.rd.services/platform/conversions', { api_key: key }), {
    event_type: 'CONVERSION',
    event_family: 'CDP',
    payload: {
      conversion_identifier: conversion,
      ...payload,
      client_tracking_id: cookie('rdtrk', () => crypto.randomUUID()),
      traffic_source: document.referrer,
      available_for_mailing: true,
      legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
    },
  });
}

/** ActiveCampaign's site tracking, events and forms. https://developers.activecampaign.com/reference/site-tracking */
export function activeCampaign(account: string, host: string) {
  return {
    visit(email: string): void {
      const query = { actid: account, e: email, r: document.referrer, u: location.href };
      new Image().src = withQuery('https://trackcmp.net/visit', query);
    },
    event: (key: string, event: string, eventdata: string, email: string) =>
      sendForm('https://trackcmp.net/event', {
        actid: account,
        key,
        event,
        eventdata,
        visit: JSON.stringify({ email }),
      }),
    form: (id: number, fields: Readonly<Record<string, string>>) =>
      sendForm(`https://${host}.activehosted.com/proc.php?jsonp=true`, {
        u: id,
        f: id,
        s: '',
        c: 0,
        m: 0,
        act: 'sub',
        v: 2,
        or: letters(32, '0123456789abcdef'),
        ...fields,
      }),
  };
}

/** Salesforce's form of leads. https://help.salesforce.com/s/articleView?id=sf.setting_up_web-to-lead.htm */
export function salesforceLead(oid: string, fields: Readonly<Record<string, string>>): Promise<unknown> {
  const url = `https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8&orgId=${oid}`;
  const body = new URLSearchParams({ oid, retURL: location.href, ...fields });
  return fetch(url, { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
}
