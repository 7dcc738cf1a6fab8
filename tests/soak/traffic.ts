/** The function with which a page of the soak sends, defined by {@link prepareTraffic}. */
export interface TrafficPage {
  /** Sends a number of requests; resolves when all were answered. As fast as possible if `perSecond` is 0. */
  send(count: number, perSecond: number): Promise<void>;
}

interface TrafficOptions {
  readonly hosts: readonly string[];
  /** Identifies the page in the values that it sends, so that no value is sent twice. */
  readonly name: string;
}

/**
 * Runs in the page: opens two WebSockets, and defines `window.soak`, a {@link TrafficPage}. Its `send` sends mostly
 * small GETs, and some beacons, images, POSTs, Blobs and WebSocket messages, each with an e-mail address of its own.
 * When the page is left, it sends two more beacons.
 */
export function prepareTraffic({ hosts, name }: TrafficOptions): Promise<void> {
  const mostInFlight = 40;
  let sent = 0;
  let inFlight = 0;
  let wake = () => {};
  const hostAt = (at: number) => hosts[at % hosts.length];
  const opened = [0, 1].map(
    (at) =>
      new Promise<WebSocket>((resolve) => {
        const socket = new WebSocket(`wss://${hostAt(at * 31 + 7)}/stream`);
        socket.onopen = () => resolve(socket);
      }),
  );
  const sockets: WebSocket[] = [];
  const settled = () => {
    inFlight -= 1;
    wake();
  };
  const get = (host: string, text: string) => fetch(`https://${host}/c?${text}`, { mode: 'no-cors' });
  const post = (host: string, body: BodyInit) => fetch(`https://${host}/c`, { method: 'POST', mode: 'no-cors', body });
  const picture = (host: string, text: string) =>
    new Promise<void>((resolve) => {
      const image = new Image();
      image.onload = image.onerror = () => resolve();
      image.src = `https://${host}/p.gif?${text}`;
    });
  const beacon = async (host: string, text: string) => void navigator.sendBeacon(`https://${host}/c`, text);
  const sendMessage = async (_: string, text: string) => sockets[sent % sockets.length]?.send(text);
  const kinds = [get, get, picture, get, beacon, get, post, get, sendMessage, get, picture, get, get];
  const sendOne = () => {
    sent += 1;
    inFlight += 1;
    const text = `email=user${sent}.${name}@person.example&n=${sent}`;
    // 97 has no common divisor with the number of hosts, so that each host receives Blobs.
    const kind = sent % 97 === 0 ? 'blob' : kinds[sent % kinds.length];
    const host = hostAt(sent) as string;
    const done = kind === 'blob' ? post(host, new Blob([text])) : kind?.(host, text);
    Promise.resolve(done).then(settled, settled);
  };
  const send = async (count: number, perSecond: number) => {
    const startedAt = performance.now();
    let left = count;
    while (left > 0) {
      const due = perSecond > 0 ? ((performance.now() - startedAt) / 1000) * perSecond : count;
      for (; left > 0 && inFlight < mostInFlight && count - left < due; left -= 1) sendOne();
      const isFull = inFlight >= mostInFlight;
      await new Promise<void>((resolve) => {
        if (isFull) wake = resolve;
        setTimeout(resolve, isFull ? 1_000 : 20);
      });
    }
    while (inFlight > 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 1_000);
      });
    }
  };
  Object.assign(window, { soak: { send } satisfies TrafficPage });
  addEventListener('pagehide', () => {
    for (const at of [11, 23])
      navigator.sendBeacon(`https://${hostAt(at)}/bye`, `email=bye${at}.${name}@person.example`);
  });
  return Promise.all(opened).then((all) => void sockets.push(...all));
}
