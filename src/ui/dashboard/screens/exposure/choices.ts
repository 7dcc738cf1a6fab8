import type { CategoryGroup } from '../../../../classify/taxonomy.ts';
import { type Route, writeRoute } from '../../route.ts';
import { foldedGroups, type Order } from './matrix-model.ts';

/** The screen's choices, as stored in the address. */
interface ExposureChoices {
  readonly view: 'matrix' | 'flow';
  readonly order: Order;
  readonly folded: ReadonlySet<CategoryGroup>;
  /** Search text for vendors' names. */
  readonly sought: string;
  /** The column whose evidence is open, for the vendor in the route's `item`; null if none is open. */
  readonly kind: string | null;
  /** Whether the flow shows individual kinds of data, or their groups. */
  readonly through: 'groups' | 'kinds';
  readonly onlyPersonal: boolean;
}

/** Reads the screen's choices from its address. Absent ones have their defaults. */
export function readChoices({ choices }: Route): ExposureChoices {
  const { view, order, reversed, folded, find, kind, through, kinds } = choices;
  return {
    view: view === 'flow' ? 'flow' : 'matrix',
    order: { by: order ?? 'severity', reversed: reversed === 'yes' },
    folded: foldedGroups(folded ?? ''),
    sought: find ?? '',
    kind: kind ?? null,
    through: through === 'kinds' ? 'kinds' : 'groups',
    onlyPersonal: kinds === 'personal',
  };
}

/** The address of this screen with some choices changed. A choice of '' is left out of it, which means the default. */
export function chosen(
  route: Route,
  changes: Readonly<Record<string, string>>,
  item: string | null = route.item,
): string {
  const choices = Object.entries({ ...route.choices, ...changes }).filter(([, value]) => value !== '');
  return writeRoute({ ...route, item, choices: Object.fromEntries(choices) });
}

/** The address for sorting rows by something, or for reversing the order if they are already sorted by it. */
export function ordered(route: Route, by: string): string {
  const { order } = readChoices(route);
  const reversed = order.by === by && !order.reversed;
  return chosen(route, { order: by === 'severity' ? '' : by, reversed: reversed ? 'yes' : '' });
}
