import { cookie, digits, pixel, sha256 } from '../site.ts';

/**
 * Meta Pixel's image requests, with advanced matching and automatic events.
 * https://developers.facebook.com/docs/meta-pixel/reference
 */
export function metaPixel(id: string) {
  const matched: Record<string, string> = {};
  let count = 0;
  const send = (event: string, data: Readonly<Record<string, unknown>> = {}) => {
    const custom = Object.entries(data).map(([name, value]) => {
      return [`cd[${name}]`, typeof value === 'object' ? JSON.stringify(value) : String(value)];
    });
    pixel('https://www.facebook.com/tr/', {
      id,
      ev: event,
      dl: location.href,
      rl: document.referrer,
      if: 'false',
      ts: Date.now(),
      ...Object.fromEntries(custom),
      sw: screen.width,
      sh: screen.height,
      ...matched,
      v: '2.9.241',
      r: 'stable',
      ec: count++,
      o: 4126,
      fbp: cookie('_fbp', () => `fb.1.${Date.now()}.${digits(18)}`),
      ler: 'other',
      cdl: 'API_unavailable',
      it: Date.now() - 412,
      coo: 'false',
      eid: `ob3_plugin-set_${digits(19)}`,
      rqm: 'GET',
    });
  };
  return {
    /** Advanced matching: the pixel hashes the values that it is given. */
    async match(person: Readonly<Record<string, string>>): Promise<void> {
      for (const [key, value] of Object.entries(person)) {
        matched[`ud[${key}]`] = await sha256(value.trim().toLowerCase());
      }
    },
    track: send,
    /** The event that the pixel sends by itself when a button is clicked. */
    clicked(button: HTMLElement): void {
      const form = button.closest('form');
      const fields = [...(form?.elements ?? [])].filter(
        (one): one is HTMLInputElement => one instanceof HTMLInputElement,
      );
      send('SubscribedButtonClick', {
        buttonFeatures: {
          classList: button.className,
          destination: location.href,
          id: button.id,
          imageUrl: '',
          innerText: button.innerText,
          numChildButtons: 0,
          tag: button.tagName.toLowerCase(),
          type: button.getAttribute('type'),
          name: button.getAttribute('name') ?? '',
        },
        buttonText: button.innerText,
        formFeatures: fields.map(({ id: field, name, tagName, placeholder, type }) => ({
          id: field,
          name,
          tag: tagName.toLowerCase(),
          placeholder,
          inputType: type,
        })),
        pageFeatures: { title: document.title },
      });
    },
  };
}
