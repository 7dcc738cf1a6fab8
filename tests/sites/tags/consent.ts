import { digits, letters, pixel, sendForm, sendJson, stored, withQuery } from '../site.ts';

/** Didomi's events of consent. https://developers.didomi.io/cmp/web-sdk/reference/events */
export function didomi(key: string, country: string) {
  const user = () => stored('didomi_user_id', () => crypto.randomUUID());
  const send = (event_type: string, parameters: Readonly<Record<string, unknown>>) =>
    sendJson('https://api.privacy-center.org/v1/events', {
      event_type,
      source: { type: 'sdk-web', domain: location.hostname, key, deployment_id: 'kQ3rYx' },
      user: {
        id: user(),
        id_type: 'uuid',
        organization_user_id: null,
        agent: navigator.userAgent,
        token: { purposes: { enabled: ['cookies', 'analisi-JX7pq'], disabled: ['pubblicita'] }, version: 2 },
        country,
        tcfcs: `CQ${letters(30)}.YAAAAAAAAAAA`,
      },
      parameters,
      rate: 1,
    });
  return {
    shown: () => send('consent.asked', { position: 'popup', experiment: { id: 'cmp-footer', group: 'test' } }),
    given: () => send('consent.given', { action: 'click', purposes: { enabled: 4, disabled: 2 }, regulation: 'gdpr' }),
  };
}

/** Cookiebot's record of a choice. https://support.cookiebot.com/hc/en-us/articles/360003774494 */
export function cookiebotChoice(id: string): void {
  pixel('https://consent.cookiebot.com/logconsent.ashx', {
    action: 'accept',
    nocache: Date.now(),
    referer: location.href,
    cbid: id,
    cbt: 'leveloptin',
    hasdata: 'true',
    usedefault: 'true',
    method: 'strict',
    lp: 'true',
    clp: 'true',
    cls: 'true',
    clm: 'false',
    cctid: `${letters(22)}==`,
    culture: navigator.language,
  });
}

/** hCaptcha's two calls of a passive check. https://docs.hcaptcha.com/ */
export async function hcaptcha(sitekey: string): Promise<void> {
  const v = '9f31b6c0b4bd7a6a3d9c83a11ec8f4a7a3f1c0de';
  const query = { v, host: location.hostname, sitekey, sc: 1, swa: 1, spst: 1 };
  await fetch(withQuery('https://api.hcaptcha.com/checksiteconfig', query), { method: 'POST' }).catch(() => undefined);
  await sendForm(`https://api.hcaptcha.com/getcaptcha/${sitekey}`, {
    v,
    sitekey,
    host: location.hostname,
    hl: navigator.language.slice(0, 2),
    motionData: JSON.stringify({
      st: Date.now(),
      mm: [
        [412, 288, 1204],
        [431, 290, 1221],
      ],
      'mm-mp': 16.4,
      topLevel: {
        st: Date.now() - 4300,
        sc: { availWidth: screen.availWidth, availHeight: screen.availHeight, colorDepth: 24 },
        nv: { vendorSub: '', productSub: '20030107', hardwareConcurrency: 8, language: navigator.language },
        dr: document.referrer,
        inv: true,
      },
      href: location.href,
      prev: { escaped: false, passed: false, expiredChallenge: false },
    }),
    n: letters(60),
    c: JSON.stringify({ type: 'hsw', req: letters(40) }),
    pdc: digits(13),
  });
}

/** Usercentrics' record of a choice, and its count of visits. https://usercentrics.com/docs/web/ */
export function usercentrics(settings: string) {
  const controller = stored('uc_settings', () => letters(64, '0123456789abcdef'));
  return {
    accepted: (services: ReadonlyArray<readonly [string, string]>) =>
      sendJson('https://consent-api.service.consent.usercentrics.eu/consent/uw/3', {
        action: 'onAcceptAllServices',
        appID: '',
        appVersion: '4.52.3',
        analytics: false,
        bundleId: '',
        consentMeta: '',
        consentString: '',
        consents: services.map(([consentTemplateId, consentTemplateVersion]) => ({
          consentStatus: true,
          consentTemplateId,
          consentTemplateVersion,
        })),
        controllerId: controller,
        language: 'de',
        referrerControllerId: '',
        settingsId: settings,
        settingsVersion: '31.4.17',
        userOS: 'Linux-x86_64',
        xdevice: false,
      }),
    seen(): void {
      pixel('https://uct.service.usercentrics.eu/uct', {
        v: 1,
        sid: settings,
        t: 1,
        abv: '',
        r: location.origin,
        cb: Date.now(),
      });
    },
  };
}
