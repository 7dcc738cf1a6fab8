// Functions that the pages of every site need, in the browser.

/** Shows a page. */
export function show(title: string, html: string): void {
  document.title = title;
  const app = document.querySelector('#app');
  if (app !== null) app.innerHTML = html;
}

/** Shows the page of the current address, now and whenever the site's own links change it. */
export function route(pages: Readonly<Record<string, () => void>>): void {
  const render = () => {
    const page = Object.keys(pages).find((path) => location.pathname.startsWith(path));
    if (page !== undefined) pages[page]?.();
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-route]') : null;
    if (link === null) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    render();
  });
  addEventListener('popstate', render);
  render();
}

/** Changes the address without loading a document. */
export function visit(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Calls back on an event of an element. */
export function on(selector: string, type: string, then: (event: Event) => void): void {
  for (const element of document.querySelectorAll(selector)) {
    element.addEventListener(type, (event) => {
      if (type === 'submit') event.preventDefault();
      then(event);
    });
  }
}

/** The value of a form field. */
export function entered(selector: string): string {
  return document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector)?.value ?? '';
}

/** The values of a form, by the names of its fields. */
export function formValues(selector: string): Record<string, string> {
  const form = document.querySelector<HTMLFormElement>(selector);
  if (form === null) return {};
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** Requests an image, as pixels do. */
export function pixel(address: string, parameters: Readonly<Record<string, string | number | undefined>> = {}): void {
  new Image().src = withQuery(address, parameters);
}

/** An address with these parameters; undefined ones are left out. */
export function withQuery(address: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.append(name, String(value));
  const text = query.toString();
  return text === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${text}`;
}

/** Sends JSON and reads the answer. Never rejects. */
export async function sendJson(
  url: string,
  body: unknown,
  { headers = {}, method = 'POST', credentials = 'omit' }: RequestOptions = {},
): Promise<Record<string, unknown>> {
  const type = { 'content-type': 'application/json' };
  const init: RequestInit = { method, credentials, headers: { ...type, ...headers }, body: JSON.stringify(body) };
  return fetch(url, init).then(
    (response) => response.json().catch(() => ({})),
    () => ({}),
  );
}

interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly credentials?: RequestCredentials;
}

/** Sends fields of a form, URL-encoded. Never rejects. */
export async function sendForm(
  url: string,
  fields: Readonly<Record<string, string | number>>,
  { headers = {}, credentials = 'omit' }: Omit<RequestOptions, 'method'> = {},
): Promise<void> {
  const body = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
  await fetch(url, { method: 'POST', credentials, headers, body }).catch(() => undefined);
}

/** A persistent first-party cookie, created on the first visit. */
export function cookie(name: string, make: () => string): string {
  const found = new RegExp(`(?:^|; )${name.replaceAll('.', '\\.')}=([^;]*)`).exec(document.cookie)?.[1];
  if (found !== undefined) return found;
  const value = make();
  const domain = location.hostname.split('.').slice(-2).join('.');
  // biome-ignore lint/suspicious/noDocumentCookie: the tags of vendors write it this way
  document.cookie = `${name}=${value}; domain=${domain}; path=/; max-age=31536000; secure; samesite=lax`;
  return value;
}

/** An item of localStorage, created on the first visit. */
export function stored(name: string, make: () => string): string {
  const found = localStorage.getItem(name);
  if (found !== null) return found;
  const value = make();
  localStorage.setItem(name, value);
  return value;
}

/** Random digits, of which the first is not zero. */
export function digits(count: number): string {
  return Array.from({ length: count }, (_, at) =>
    String(Math.floor(Math.random() * (at === 0 ? 9 : 10)) + (at === 0 ? 1 : 0)),
  ).join('');
}

/** Random characters of an alphabet. */
export function letters(count: number, alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'): string {
  return Array.from({ length: count }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
}

/** Seconds since the epoch. */
export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** The SHA-256 digest of a text, in hex. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
