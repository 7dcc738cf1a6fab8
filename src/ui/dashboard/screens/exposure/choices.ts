import type { CategoryGroup } from '../../../../classify/taxonomy.ts';
import { type Route, writeRoute } from '../../route.ts';
import { foldedGroups, type Order } from './matrix-model.ts';

/** What can be chosen on this screen, as it stands in the address. */
export interface ExposureChoices {
  readonly view: 'matrix' | 'flow';
  readonly order: Order;
  readonly folded: ReadonlySet<CategoryGroup>;
  /** A part of vendors' names. */
  readonly sought: string;
  /** The column whose evidence is open, for the vendor that is the route's item; null where none is. */
  readonly kind: string | null;
  /** Whether the flow goes through kinds of data one by one, or through their groups. */
  readonly through: 'groups' | 'kinds';
}

export function readChoices({ choices }: Route): ExposureChoices {
  const { view, order, reversed, folded, find, kind, through } = choices;
  return {
    view: view === 'flow' ? 'flow' : 'matrix',
    order: { by: order ?? 'severity', reversed: reversed === 'yes' },
    folded: foldedGroups(folded ?? ''),
    sought: find ?? '',
    kind: kind ?? null,
    through: through === 'kinds' ? 'kinds' : 'groups',
  };
}

/** The address of this screen with some choices made otherwise; '' is the choice that need not be said. */
export function chosen(
  route: Route,
  changes: Readonly<Record<string, string>>,
  item: string | null = route.item,
): string {
  const choices = Object.entries({ ...route.choices, ...changes }).filter(([, value]) => value !== '');
  return writeRoute({ ...route, item, choices: Object.fromEntries(choices) });
}

/** The address where rows are ordered by something; by it already, the other way round. */
export function ordered(route: Route, by: string): string {
  const { order } = readChoices(route);
  const reversed = order.by === by && !order.reversed;
  return chosen(route, { order: by === 'severity' ? '' : by, reversed: reversed ? 'yes' : '' });
}
