/** Sends a command of the protocol in one session. Resolves to null if it fails. */
export type Ask = (method: string, params?: object) => Promise<unknown>;

const objectGroup = 'outflow-open-sockets';

/** Runs in a page. The list may also contain prototypes, whose members cannot be read. */
const addresses = `function () {
  const found = [];
  for (const one of this) {
    try {
      if (one.readyState > 0) found.push(one.url);
    } catch {}
  }
  return found;
}`;

/**
 * Addresses of the WebSockets that exist in a page or worker, except those that are still connecting, which cannot have
 * sent anything. The protocol reports the messages of WebSockets that were open before the capture, but not their
 * addresses. This searches the memory of the page, which takes some time.
 * @param realms ids of its JavaScript realms: the caller adds the id of each `Runtime.executionContextCreated` event,
 *   which `Runtime.enable` causes
 */
export async function openSocketsIn(ask: Ask, realms: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  await ask('Runtime.enable');
  for (const contextId of realms) {
    const prototype = await ask('Runtime.evaluate', { expression: 'WebSocket.prototype', contextId, objectGroup });
    const prototypeObjectId = objectIdIn(prototype, 'result');
    if (prototypeObjectId === null) continue;
    const list = await ask('Runtime.queryObjects', { prototypeObjectId, objectGroup });
    const objectId = objectIdIn(list, 'objects');
    if (objectId === null) continue;
    const call = { objectId, functionDeclaration: addresses, returnByValue: true };
    found.push(...textsIn(await ask('Runtime.callFunctionOn', call)));
  }
  await ask('Runtime.releaseObjectGroup', { objectGroup });
  await ask('Runtime.disable');
  return found;
}

/**
 * Addresses to which messages of WebSockets that were open before the capture may have been sent, one per host.
 * @param open addresses of WebSockets that exist
 * @param captured addresses of WebSockets that were opened during the capture; left out, unless no others exist
 */
export function possibleAddresses(open: readonly string[], captured: ReadonlySet<string>): readonly string[] {
  const others = open.filter((url) => !captured.has(url));
  const byHost = new Map<string, string>();
  for (const url of others.length > 0 ? others : open) if (!byHost.has(hostOf(url))) byHost.set(hostOf(url), url);
  return [...byHost.values()];
}

const hostOf = (url: string) => new URL(url).host;

function objectIdIn(answer: unknown, member: string): string | null {
  const object = (answer as Readonly<Record<string, { readonly objectId?: unknown } | undefined>> | null)?.[member];
  return typeof object?.objectId === 'string' ? object.objectId : null;
}

/** The page can change what its functions return. */
function textsIn(answer: unknown): string[] {
  const value = (answer as { readonly result?: { readonly value?: unknown } } | null)?.result?.value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && URL.canParse(one)) : [];
}
