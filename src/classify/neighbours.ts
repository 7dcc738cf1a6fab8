import type { Container, Field } from '../decode/field.ts';
import { isCarried, isLabel, namedCategory } from './key-names.ts';
import { isPasswordState, isPresent } from './plausible.ts';
import type { CategoryId } from './taxonomy.ts';

type Place = Container | null;

const none: ReadonlySet<CategoryId> = new Set();

/** What people sign in with, beside their password. */
const signIn: ReadonlySet<CategoryId> = new Set(['email', 'user-id', 'phone']);

/** Names that are a user's only beside a password. */
const signInName = /^\??(?:user|usr|login|log|account|acct|benutzer|kennung|id)$/i;

/**
 * Says which categories the names around a field stand for: those in the same object, and of what people sign in with
 * also those in the objects beside it. A name stands for nothing if its value is a text of a form or a state.
 */
export function namesBeside(fields: readonly Field[]): (field: Field) => ReadonlySet<CategoryId> {
  const direct = new Map<Place, Set<CategoryId>>();
  const near = new Map<Place, Set<CategoryId>>();
  const passwords = new Map<Place, string>();
  /** Places in which names of a sign-in hold something else, such as times or errors. */
  const unreal = new Set<Place>();
  for (const field of fields) {
    const category = namedCategory(field.path) ?? (signInName.test(field.path.key ?? '') ? 'user-id' : null);
    if (category === null) continue;
    const place = placeOf(field);
    // One password is none beside itself; two of them are a form in which one is chosen.
    if (category === 'password') {
      const first = passwords.get(place);
      if (first === field.value) add(direct, place, category);
      else if (first === undefined) passwords.set(place, field.value);
      continue;
    }
    if (signIn.has(category)) {
      if (!isReal(category, field.value)) {
        unreal.add(place);
        continue;
      }
      if (place !== null) {
        add(near, place, category);
        add(near, place.above, category);
      }
    }
    add(direct, place, category);
  }
  return (field) => {
    const place = placeOf(field);
    const beside = direct.get(place) ?? none;
    if (namedCategory(field.path) !== 'password' || place === null || unreal.has(place)) return beside;
    return new Set([...beside, ...(near.get(place.above) ?? none), ...(near.get(place) ?? none)]);
  };
}

/** The container that a field's name stands in. */
function placeOf({ path, within }: Field): Place {
  return isCarried(path) ? (within?.above ?? null) : within;
}

function add(places: Map<Place, Set<CategoryId>>, place: Place, category: CategoryId): void {
  const known = places.get(place);
  if (known) known.add(category);
  else places.set(place, new Set([category]));
}

/** Whether a value can be what its name says, and is not the name's own label or a state. */
function isReal(category: CategoryId, value: string): boolean {
  if (category === 'email') return value.includes('@') || value.length >= 22;
  return isPresent(value) && !isLabel(value) && !isPasswordState(value);
}
