/** All screens of the dashboard in navigation order. The first one is the default. */
export const screens = [
  'exposure',
  'vendors',
  'requests',
  'sessions',
  'policy',
  'canaries',
  'coverage',
  'settings',
  'welcome',
] as const;

export type ScreenId = (typeof screens)[number];

/** The part of the ledger that is shown; null does not restrict. */
export interface Scope {
  /** Origin of an app. */
  readonly app: string | null;
  /** A session's id. */
  readonly session: string | null;
  /** Only data that was seen in this many days until now is shown. */
  readonly days: number | null;
  /** Only fields with at least this confidence, from 0 to 1, are shown. */
  readonly confidence: number;
}

/** A location in the dashboard. All of it is in the address, so that the browser's history works. */
export interface Route {
  readonly screen: ScreenId;
  /** The item that is open on the screen: a vendor's id, or an observation's id. */
  readonly item: string | null;
  readonly scope: Scope;
  /** A screen's own choices, such as a search text or a sort order. */
  readonly choices: Readonly<Record<string, string>>;
}

/** The scope that does not restrict anything. */
export const everything: Scope = { app: null, session: null, days: null, confidence: 0 };

/** Parses the fragment of the dashboard's address. Invalid parts are ignored. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [name = '', item = ''] = path.split('/');
  const { app, session, days, confidence, ...choices } = Object.fromEntries(new URLSearchParams(query));
  return {
    screen: screens.find((id) => id === name) ?? screens[0],
    item: item === '' ? null : decoded(item),
    scope: {
      app: app ?? null,
      session: session ?? null,
      days: numberIn(days, 1, 3650),
      confidence: numberIn(confidence, 0, 1) ?? 0,
    },
    choices,
  };
}

/** The fragment for a route: `#/vendors/mixpanel?app=…`. */
export function writeRoute({ screen, item, scope, choices }: Route): string {
  const { app, session, days, confidence } = scope;
  const query = new URLSearchParams({
    ...(app !== null && { app }),
    ...(session !== null && { session }),
    ...(days !== null && { days: String(days) }),
    ...(confidence > 0 && { confidence: String(confidence) }),
    ...choices,
  });
  const path = item === null ? screen : `${screen}/${encodeURIComponent(item)}`;
  return query.size === 0 ? `#/${path}` : `#/${path}?${query}`;
}

/** The address of a screen in the same scope. */
export function linkTo(
  from: Route,
  screen: ScreenId,
  item: string | null = null,
  choices: Readonly<Record<string, string>> = {},
): string {
  return writeRoute({ screen, item, scope: from.scope, choices });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign: keep the text as it is.
  }
}

function numberIn(text: string | undefined, least: number, most: number): number | null {
  const value = Number(text);
  return text !== undefined && value >= least && value <= most ? value : null;
}
