/** The sender of a message, or the opener of a port, as the browser identifies it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
}

/** The extension's id, and the origin of its pages. */
export interface ExtensionIdentity {
  readonly id: string;
  readonly origin: string;
}

/** Whether the sender is a page of the extension. Only these pages may change settings or request reports. */
export function isOwnPage(sender: Sender | undefined, { id, origin }: ExtensionIdentity): boolean {
  return sender?.id === id && originOf(sender.url) === origin;
}

/** Whether the sender is a content script of the extension in a web page. */
export function isContentScript(sender: Sender | undefined, { id, origin }: ExtensionIdentity): boolean {
  return sender?.id === id && sender.tab !== undefined && originOf(sender.url) !== origin;
}

/** The origin of an address with a host. Some browsers' `URL` reports the origin of extension pages as opaque. */
function originOf(url: string | undefined): string | null {
  return /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url ?? '')?.[1] ?? null;
}
