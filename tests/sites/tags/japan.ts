import { cookie, letters, pixel, sendForm } from '../site.ts';

/** The LINE Tag: page views, conversions and custom events. https://www.lycbiz.com/jp/manual/line-ads/conversion/ */
export function lineTag(id: string) {
  const browser = cookie('__lt__cid', () => crypto.randomUUID());
  const session = cookie('__lt__sid', () => `${letters(8, '0123456789abcdef')}-${letters(8, '0123456789abcdef')}`);
  return (event: 'pv' | 'cv' | 'cus', type?: string): void => {
    pixel('https://tr.line.me/tag.gif', {
      c_t: 'lap',
      t_id: id,
      e: event,
      e_n: type,
      cid: browser,
      sid: session,
      url: location.href,
      ref: document.referrer,
      title: document.title,
      t: Date.now(),
    });
  };
}

/** PAY.JP's token of a card. https://pay.jp/docs/api/#トークンを作成 */
export function payjpToken(key: string, card: Readonly<Record<string, string>>): Promise<void> {
  const fields = Object.entries(card).map(([name, value]) => [`card[${name}]`, value]);
  return sendForm(
    'https://api.pay.jp/v1/tokens',
    { ...Object.fromEntries(fields), three_d_secure: 'true' },
    { headers: { authorization: `Basic ${btoa(`${key}:`)}`, 'x-payjp-direct-token-generate': 'true' } },
  );
}
