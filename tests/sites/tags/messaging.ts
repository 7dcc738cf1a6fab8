import { letters, sendJson, stored, withQuery } from '../site.ts';

/** Drift's widget: its boot, identities, events and messages. https://devdocs.drift.com/docs/drift-methods */
export function drift(embed: string, org: number) {
  const anonymousId = () => stored('driftt_aid', () => crypto.randomUUID());
  const context = () => ({
    page: {
      path: location.pathname,
      referrer: document.referrer,
      search: location.search,
      title: document.title,
      url: location.href,
    },
    userAgent: navigator.userAgent,
    library: { name: 'drift-frontend', version: '2.41.7' },
    locale: navigator.language,
  });
  const track = (path: string, body: Readonly<Record<string, unknown>>) =>
    sendJson(`https://event.api.drift.com/${path}`, {
      orgId: org,
      anonymousId: anonymousId(),
      messageId: crypto.randomUUID(),
      createdAt: Date.now(),
      context: context(),
      ...body,
    });
  return {
    boot: () =>
      sendJson('https://bootstrap.driftapi.com/widget_bootstrap', {
        embedId: embed,
        anonymousId: anonymousId(),
        pageUrl: location.href,
        sessionStarted: Date.now(),
        isNewSession: true,
      }),
    identify: (userId: string, attributes: Readonly<Record<string, unknown>>) =>
      track('identify', { userId, attributes }),
    event: (event: string, attributes: Readonly<Record<string, unknown>>) => track('track', { event, attributes }),
    write: (body: string) =>
      sendJson('https://conversation.api.drift.com/messages', {
        type: 'CHAT',
        body,
        bodyType: 'TEXT',
        authorType: 'END_USER',
        attributes: { messageRouting: 'BOT', windowLocation: location.href },
        clientUuid: crypto.randomUUID(),
      }),
  };
}

/** Tidio's chat, over Socket.IO. https://developers.tidio.com/docs/widget-sdk */
export function tidio(project: string) {
  const visitor = stored(`tidio_state_${project}`, () => letters(32, '0123456789abcdef'));
  const address = withQuery('wss://socket.tidio.co/socket.io/', {
    ppk: project,
    device: 'desktop',
    cmode: 'cli',
    EIO: 4,
    transport: 'websocket',
  });
  const socket = new WebSocket(address);
  const opened = new Promise<void>((resolve) => socket.addEventListener('open', () => resolve()));
  let number = 0;
  const emit = async (event: string, data: Readonly<Record<string, unknown>>) => {
    await opened;
    socket.send(`42${number++}${JSON.stringify([event, data])}`);
  };
  void opened.then(() => socket.send(`40${JSON.stringify({ sid: letters(20) })}`));
  return {
    register: (person: Readonly<Record<string, unknown>>) =>
      emit('visitorRegister', {
        id: visitor,
        originalId: visitor,
        distinct_id: null,
        country: '',
        url: location.href,
        refer: document.referrer,
        browser: 'Chrome',
        lang: navigator.language,
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        isEUCountry: true,
        ...person,
      }),
    write: (message: string) =>
      emit('visitorNewMessage', {
        message,
        messageId: crypto.randomUUID(),
        url: location.href,
        visitorId: visitor,
        projectPublicKey: project,
        payload: '',
      }),
    typing: (message: string) => emit('visitorIsTyping', { message, visitorId: visitor }),
  };
}

/** OneSignal's users, their subscriptions and tags. https://documentation.onesignal.com/reference/create-user */
export function oneSignal(app: string) {
  const headers = { 'sdk-version': 'onesignal/web/160405', 'onesignal-subscription-id': crypto.randomUUID() };
  return {
    login: (external_id: string, subscriptions: ReadonlyArray<Readonly<Record<string, unknown>>>) =>
      sendJson(
        `https://api.onesignal.com/apps/${app}/users`,
        {
          identity: { external_id },
          properties: { language: 'pt', timezone_id: 'America/Sao_Paulo', tags: {} },
          subscriptions,
          refresh_device_metadata: true,
        },
        { headers },
      ),
    tag: (external_id: string, tags: Readonly<Record<string, string>>) =>
      sendJson(
        `https://api.onesignal.com/apps/${app}/users/by/external_id/${encodeURIComponent(external_id)}`,
        { properties: { tags }, deltas: { session_time: 41, session_count: 1 } },
        { method: 'PATCH', headers },
      ),
  };
}
