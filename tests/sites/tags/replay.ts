import { cookie, digits, letters, pixel, seconds, sendForm, sendJson, withQuery } from '../site.ts';

/** Contentsquare's page views, custom variables and dynamic variables. https://docs.contentsquare.com/en/web/commands/ */
export function contentsquare(project: number) {
  const visitor = cookie('_cs_id', () => `${crypto.randomUUID()}.${seconds()}.1.${seconds()}.${seconds()}.1`);
  const common = () => ({
    v: '15.142.0',
    pid: project,
    uu: visitor.split('.')[0],
    sn: 1,
    hd: seconds(),
    pn: 1,
  });
  return {
    page(variables: Readonly<Record<string, readonly [string, string]>>): void {
      const cvars = JSON.stringify(variables);
      pixel('https://c.eu1.contentsquare.net/pageview', {
        ...common(),
        dw: document.documentElement.scrollWidth,
        dh: document.documentElement.scrollHeight,
        ww: innerWidth,
        wh: innerHeight,
        sw: screen.width,
        sh: screen.height,
        dr: document.referrer,
        url: location.href,
        uc: 1,
        la: navigator.language,
        cvars,
        cvarp: cvars,
        r: digits(6),
      });
    },
    dynamic(variables: Readonly<Record<string, string | number>>): void {
      pixel('https://c.eu1.contentsquare.net/dvar', {
        ...common(),
        dv: JSON.stringify(variables),
        ct: 2,
        r: digits(6),
      });
    },
    /** An error of the page's script, as Error Analysis takes it. */
    error(message: string, file: string, line: number): void {
      const body = [{ type: 26, ts: Date.now(), message, filename: file, lineno: line, colno: 1807 }];
      void sendJson(withQuery('https://k.eu1.contentsquare.net/v2/errors', { ...common(), ct: 0 }), body);
    },
  };
}

/** FullStory's recording. https://developer.fullstory.com/browser/getting-started/; the events are numbered as its script does. */
export function fullStory(org: string) {
  const user = cookie(
    'fs_uid',
    () => `#${org}#${crypto.randomUUID()}:${crypto.randomUUID()}:${Date.now()}::1#/${seconds()}`,
  );
  const [, , ids = ''] = user.split('#');
  const [UserId = '', SessionId = ''] = ids.split(':');
  const PageId = crypto.randomUUID();
  let Seq = 0;
  const started = Date.now();
  const bundle = (events: ReadonlyArray<readonly [number, readonly unknown[]]>) => {
    Seq += 1;
    const query = { OrgId: org, UserId, SessionId, PageId, Seq, ClientTime: Date.now(), PageStart: started };
    return sendJson(withQuery('https://rs.fullstory.com/rec/bundle/v2', query), {
      When: Date.now() - started,
      Evts: events.map(([Kind, Args], at) => ({ When: Date.now() - started + at, Kind, Args })),
    });
  };
  return {
    page: () =>
      sendJson('https://rs.fullstory.com/rec/page', {
        OrgId: org,
        UserId,
        Url: location.href,
        Base: document.baseURI,
        Width: innerWidth,
        Height: innerHeight,
        ScreenWidth: screen.width,
        ScreenHeight: screen.height,
        SnippetVersion: '1.3.0',
        Referrer: document.referrer,
        Preroll: 212,
        Doctype: '<!DOCTYPE html>',
        CompiledVersion: '4e1c9d0a7b',
        CompiledTimestamp: 1_761_930_224,
        TabId: letters(11),
        PreviousSessionId: '',
      }),
    identify: (id: string, properties: Readonly<Record<string, unknown>>) =>
      bundle([
        [8194, ['user', JSON.stringify({ uid: id })]],
        [8192, ['user', JSON.stringify(properties)]],
      ]),
    event: (name: string, properties: Readonly<Record<string, unknown>>) =>
      bundle([[8193, [name, JSON.stringify(properties), 'fs']]]),
    /** The text of a value that was typed, a click on an element, and the text that then appeared. */
    typed: (node: number, text: string) => bundle([[18, [node, text, true]]]),
    clicked: (node: number, text: string) =>
      bundle([
        [16, [412, 318, node]],
        [2, [node, null, [{ n: '#text', v: text }]]],
      ]),
  };
}

/** Mouseflow's session, its tags and variables, and form input. https://js-api-docs.mouseflow.com/ */
export function mouseflow(project: string) {
  const session = cookie('mf_user', () => letters(32, '0123456789abcdef'));
  const page = letters(32, '0123456789abcdef');
  const started = Date.now();
  const keys = { v: '15.9', p: project, s: session, page };
  return {
    init: () =>
      sendForm('https://o2.mouseflow.com/init', {
        ...keys,
        href: location.href,
        url: location.pathname,
        ref: document.referrer,
        title: document.title,
        res: `${screen.width}x${screen.height}`,
        tz: new Date().getTimezoneOffset(),
        dw: document.documentElement.scrollWidth,
        dh: document.documentElement.scrollHeight,
        dnt: 'false',
        ori: '0',
        to: '30',
        time: Date.now() - started,
        lang: navigator.language,
      }),
    variable: (name: string, value: string) =>
      sendForm('https://o2.mouseflow.com/events', { ...keys, variables: JSON.stringify([[name, value, 'session']]) }),
    tag: (name: string) => sendForm('https://o2.mouseflow.com/events', { ...keys, tags: JSON.stringify([name]) }),
    dom: (html: string) =>
      fetch(withQuery('https://o2.mouseflow.com/dom', keys), {
        method: 'POST',
        headers: { 'content-type': 'text/plain;charset=UTF-8' },
        body: html,
      }).catch(() => undefined),
  };
}
