import { cookie, digits, letters, pixel, sha256 } from '../site.ts';

type Values = Readonly<Record<string, string | number>>;

/** TikTok Pixel's events. https://business-api.tiktok.com/portal/docs?id=1739585696931842 */
export function tiktokPixel(code: string) {
  const user: Record<string, string> = {};
  const session = `${crypto.randomUUID()}::${letters(20)}`;
  const loaded = Date.now();
  return {
    async identify(person: { readonly email: string; readonly phone: string; readonly id: string }): Promise<void> {
      user.email = await sha256(person.email.toLowerCase());
      user.phone_number = await sha256(person.phone);
      user.external_id = await sha256(person.id);
    },
    track(event: string, properties: Readonly<Record<string, unknown>> = {}): void {
      const body = {
        event,
        event_id: '',
        message_id: `messageId-${Date.now()}-${digits(13)}-${code}`,
        is_onsite: false,
        timestamp: new Date().toISOString(),
        context: {
          ad: { sdk_env: 'external', jsb_status: 2 },
          device: { platform: 'pc' },
          user: { anonymous_id: cookie('_ttp', () => letters(27)), ...user },
          pixel: { code, runtime: '1', codes: code },
          page: { url: location.href, referrer: document.referrer, load_progress: '2' },
          library: { name: 'pixel.js', version: '2.2.1' },
          session_id: session,
          pageview_id: `${session.split('::')[0]}-${loaded}.0`,
          variation_id: 'test_2_single_track',
          userAgent: navigator.userAgent,
          index: 1,
        },
        _inspection: { vids: '72917388,73071492', ppf: true },
        properties,
        signal_diagnostic_labels: { raw_email: { label: 'missing' }, raw_auto_email: { label: 'missing' } },
      };
      navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', JSON.stringify(body));
    },
  };
}

/** The Pinterest tag's image requests. https://help.pinterest.com/en/business/article/install-the-pinterest-tag */
export function pinterestTag(id: string) {
  let person: Record<string, string> = {};
  return {
    async match(email: string): Promise<void> {
      person = { em: await sha256(email.trim().toLowerCase()) };
    },
    track(event: string, data: Readonly<Record<string, unknown>> = {}): void {
      pixel('https://ct.pinterest.com/v3/', {
        event,
        ed: JSON.stringify(data),
        tid: id,
        pd: JSON.stringify({ ...person, np: 'gtm', gtm_version: '3.4.0' }),
        ad: JSON.stringify({
          loc: location.href,
          ref: document.referrer,
          if: false,
          sh: screen.height,
          sw: screen.width,
          mh: 'c1f0b7aa',
          architecture: 'x86',
          bitness: '64',
          platform: 'Linux',
          ecm_enabled: true,
        }),
        cb: Date.now(),
      });
    },
  };
}

/** Microsoft Advertising's UET tag. https://help.ads.microsoft.com/#apex/ads/en/56681 */
export function bingTag(id: string) {
  const mid = crypto.randomUUID();
  const send = (more: Values) => {
    pixel('https://bat.bing.com/action/0', {
      ti: id,
      tm: 'gtm002',
      Ver: 2,
      mid,
      bo: 1,
      sid: cookie('_uetsid', () => letters(32, '0123456789abcdef')),
      vid: cookie('_uetvid', () => letters(32, '0123456789abcdef')),
      vids: 1,
      msclkid: new URLSearchParams(location.search).get('msclkid') ?? 'N',
      pi: 918639831,
      lg: navigator.language,
      sw: screen.width,
      sh: screen.height,
      sc: screen.colorDepth,
      ...more,
      sv: 1,
      rn: digits(6),
    });
  };
  return {
    page: () =>
      send({ tl: document.title, p: location.href, r: document.referrer, lt: 812, evt: 'pageLoad', cdb: 'AQAQ' }),
    event: (action: string, more: Values) => send({ ea: action, p: location.href, evt: 'custom', ...more }),
  };
}

/** LinkedIn's Insight Tag: the visit, and clicks. https://www.linkedin.com/help/lms/answer/a427660 */
export function linkedinTag(id: string) {
  const adsId = crypto.randomUUID();
  const send = (signalType: string, more: Readonly<Record<string, unknown>>) => {
    const body = {
      pids: [Number(id)],
      scriptVersion: 228,
      time: Date.now(),
      domain: location.hostname,
      url: location.href,
      pageTitle: document.title,
      websiteSignalRequestId: crypto.randomUUID(),
      isTranslated: false,
      liFatId: '',
      liGiant: '',
      misc: { psbState: -4 },
      isLinkedInApp: false,
      hem: null,
      signalType,
      ...more,
    };
    void fetch('https://px.ads.linkedin.com/wa/', {
      method: 'POST',
      credentials: 'include',
      keepalive: true,
      body: JSON.stringify(body),
    }).catch(() => undefined);
  };
  return {
    page(): void {
      pixel('https://px.ads.linkedin.com/collect', {
        v: 2,
        fmt: 'js',
        pid: id,
        time: Date.now(),
        li_adsId: adsId,
        url: location.href,
        tm: 'gtmv2',
      });
    },
    conversion(conversionId: string): void {
      pixel('https://px.ads.linkedin.com/collect', {
        v: 2,
        fmt: 'gif',
        pid: id,
        conversionId,
        time: Date.now(),
        url: location.href,
      });
    },
    clicked(element: HTMLElement): void {
      const crumbs: object[] = [];
      for (let at: HTMLElement | null = element; at !== null && crumbs.length < 4; at = at.parentElement) {
        crumbs.push({
          tagName: at.tagName.toLowerCase(),
          nthChild: [...(at.parentElement?.children ?? [])].indexOf(at),
          id: at.id,
          classes: [...at.classList],
        });
      }
      send('CLICK', {
        href: '',
        domAttributes: {
          elementSemanticType: null,
          elementValue: (element as HTMLButtonElement).value ?? null,
          elementType: element.getAttribute('type'),
          tagName: element.tagName,
          backgroundImageSrc: null,
          imageSrc: null,
          imageAlt: null,
          innerText: element.innerText,
          elementTitle: element.title || null,
          cursor: 'pointer',
          formAction: null,
          isFormSubmission: element.getAttribute('type') === 'submit',
        },
        innerElements: null,
        elementCrumbsTree: crumbs,
      });
    },
  };
}
