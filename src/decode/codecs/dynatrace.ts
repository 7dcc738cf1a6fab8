import { characterClass } from '../character-classes.ts';
import type { TextCodec } from './codec.ts';
import { entryTree } from './form.ts';
import { percentDecoded } from './percent.ts';

const pair = /^[A-Za-z][\w-]{0,40}=/;

/** The name under which a signal carries its actions. */
const actionsName = '$a';

/**
 * Dynatrace's signals (`type=js3` beacons of its browser agent): a series of `$name=value` with percent-encoded values,
 * including any `$` in them. Names keep their `$`, since a name such as `a` alone has no meaning. `$a` is a list of
 * {@link actionIn actions}, separated by commas.
 */
export const dynatrace: TextCodec = {
  reads: 'text',
  name: 'dynatrace',
  order: 13,
  needs: { any: characterClass.equals, length: 6 },
  accepts: (text) => text.startsWith('$') && pair.test(text.slice(1)) && /\$[A-Za-z][\w-]{0,40}=/.test(text.slice(2)),
  decode(text) {
    const parts = text.slice(1).split(/\$(?=[A-Za-z][\w-]{0,40}=)/);
    if (!parts.every((part) => pair.test(part))) return null;
    const entries = parts.map((part) => {
      const at = part.indexOf('=');
      const [name, value] = [`$${part.slice(0, at)}`, percentDecoded(part.slice(at + 1))];
      return [name, name === actionsName ? value.split(',').map(actionIn) : value] as const;
    });
    return { kind: 'tree', tree: entryTree<unknown>(entries) };
  },
};

/** Names of an action's parts, in order; null for parts that are skipped: numbers and times. */
type Layout = ReadonlyArray<string | null>;

const layouts = {
  action: [null, null, 'name', 'type', 'info', null, null],
  /** The action on the previous page that led to this page. */
  source: [null, null, 'name', 'type', 'info', null, null, 'page'],
  event: [null, null, null, null, 'type'],
} satisfies Readonly<Record<string, Layout>>;

/** Types of values that the app reports by itself, as `name=value` (`dtrum.identifyUser`, `reportString` and so on). */
const reportedType = /^_r[a-z]_$/;

/**
 * An action: level, id, name, type, information, start and end; then names with values, or values alone in older
 * versions; separated by `|`. Within a part, `^`, `|` and `,` are written `^^`, `^p` and `^c`. Format: Dynatrace's easyTravel
 * (https://github.com/DLT-Solutions/DynatraceEasyTravel, `JavaScriptAgent.java`: `createActionString`, `actionEscape`,
 * `tagVisit`), and beacons of agent 1.231 to 1.299 that load tests recorded.
 */
function actionIn(text: string): Map<string, unknown> {
  const parts = text.split('|').map(unescaped);
  const layout = layoutOf(parts);
  const named = layout.map((name, at) => [name, parts[at] ?? ''] as const);
  const { name = '', type = '' } = Object.fromEntries(named);
  const at = reportedType.test(type) ? name.indexOf('=') : -1;
  // A number counts only if the app reported or named it. The agent's own parts, at fixed places, are skipped if they
  // are numbers.
  const reported = at > 0 ? [[name.slice(0, at), name.slice(at + 1)] as const] : [];
  const own = named.filter(([key, value]) => key !== null && (key !== 'name' || at <= 0) && !number.test(value));
  const entries = [...own, ...reported, ...pairsIn(parts.slice(layout.length))];
  return entryTree(entries.filter(([, value]) => value !== '' && value !== '-') as Array<[string, string]>);
}

function layoutOf([level = '', , name = '']: readonly string[]): Layout {
  if (name === '_event_') return layouts.event;
  return /^[ds]$/.test(level) ? layouts.source : layouts.action;
}

/** The parts after the layout: pairs if the first is a name. Values without a name get the name `value`. */
function pairsIn(rest: readonly string[]): Array<readonly [name: string, value: string]> {
  const isPaired = rest.length % 2 === 0 && /^[A-Za-z]\w{0,30}$/.test(rest[0] ?? '');
  if (!isPaired) return rest.filter((value) => !number.test(value)).map((value) => ['value', value]);
  return rest.flatMap((name, at) =>
    at % 2 === 0 ? [[name === '' ? 'value' : name, rest[at + 1] ?? ''] as const] : [],
  );
}

const number = /^-?\d+$/;

const escapes: Readonly<Record<string, string>> = { '^^': '^', '^p': '|', '^c': ',' };

const unescaped = (text: string) => text.replace(/\^[\^pc]/g, (each) => escapes[each] ?? each);
