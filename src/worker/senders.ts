/** What the browser itself says of who sent a message or opened a port. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
}

/** The extension: its id, and the origin of its pages. */
export interface Own {
  readonly id: string;
  readonly origin: string;
}

/** Whether a page of the extension's own sent it. Only these may change settings or ask for reports. */
export function isOwnPage(sender: Sender | undefined, { id, origin }: Own): boolean {
  return sender?.id === id && originOf(sender.url) === origin;
}

/** Whether a content script of the extension's own sent it, from a page of the web. */
export function isContentScript(sender: Sender | undefined, { id, origin }: Own): boolean {
  return sender?.id === id && sender.tab !== undefined && originOf(sender.url) !== origin;
}

/** Of addresses with a host of their own; `URL` calls the origin of an extension's pages opaque in some browsers. */
function originOf(url: string | undefined): string | null {
  return /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url ?? '')?.[1] ?? null;
}
