import { type CanarySearch, searchFor } from '../classify/canaries.ts';
import { categoryOfNames } from '../classify/keys/name-kinds.ts';
import { isPlausible } from '../classify/plausible.ts';
import type { CategoryId } from '../classify/taxonomy.ts';
import type { TypedSearch } from '../classify/typed.ts';
import { typedLabel } from '../exposure/form-field.ts';
import { maskKey } from '../masking/key.ts';
import { type FormInput, passwordDigest } from '../observe/tap/relay/form-input.ts';

/** Limits: fields per app, values per field. Beyond them, the oldest are forgotten. */
const mostFields = 100;
const mostValues = 5;

/** Form input in watched apps, in memory only: lost when the browser stops the worker. */
export interface TypedValues {
  /** Remembers input into a field. */
  type(app: string, typed: FormInput): void;
  /**
   * Marks fields as submitted.
   * @param fields their ids
   * @param at milliseconds since the epoch
   */
  submit(app: string, fields: readonly string[], at: number): void;
  /** Forgets the form input of an app, or of all apps. */
  forget(app?: string): void;
  /** The search for an app's form input in what it sent at a time, in milliseconds since the epoch. */
  searchOf(app: string, at: number): TypedSearch;
}

interface TypedField {
  readonly label: string;
  readonly category: CategoryId;
  readonly values: string[];
  readonly digests: Array<Exclude<FormInput['value'], string>>;
  submittedAt: number | null;
}

interface TypedApp {
  readonly fields: Map<string, TypedField>;
  search: CanarySearch | null;
}

/**
 * Creates an empty memory of form input.
 * @param mayRemember whether the settings allow it; called for each value
 */
export function createTypedValues(mayRemember: () => boolean = () => true): TypedValues {
  const apps = new Map<string, TypedApp>();
  const appOf = (app: string): TypedApp => {
    const known = apps.get(app) ?? { fields: new Map(), search: null };
    apps.set(app, known);
    return known;
  };

  return {
    type(app, typed) {
      if (!mayRemember()) return;
      const known = appOf(app);
      const field = known.fields.get(typed.field) ?? fieldFor(typed);
      known.fields.set(typed.field, field);
      field.submittedAt = null;
      if (typeof typed.value === 'string') keep(field.values, typed.value);
      else keep(field.digests, typed.value);
      known.search = null;
      const [oldest] = known.fields.keys();
      if (known.fields.size > mostFields && oldest !== undefined) known.fields.delete(oldest);
    },
    submit(app, fields, at) {
      for (const field of fields) {
        const known = appOf(app).fields.get(field);
        if (known) known.submittedAt ??= at;
      }
    },
    forget(app) {
      if (app === undefined) apps.clear();
      else apps.delete(app);
    },
    searchOf(app, at) {
      const known = apps.get(app);
      if (!known) return () => [];
      known.search ??= searchFor(canariesOf(known), 1);
      const { search, fields } = known;
      const stateOf = ({ submittedAt }: TypedField) =>
        submittedAt !== null && submittedAt <= at ? ('submitted' as const) : ('before-submit' as const);
      return (value, classes) => [
        ...search(value, classes).flatMap(({ canary, text, hash, part }) => {
          const field = part === null ? fields.get(canary.label) : undefined;
          return field ? [{ label: field.label, category: field.category, text, hash, typed: stateOf(field) }] : [];
        }),
        ...[...fields.values()]
          .filter(({ digests }) => digests.some((digest) => isPassword(value, digest)))
          .map((field) => ({ ...field, text: value, hash: null, typed: stateOf(field) })),
      ];
    },
  };
}

function canariesOf({ fields }: TypedApp) {
  return [...fields].flatMap(([field, { category, values }]) =>
    values.map((value) => ({ label: field, category, value })),
  );
}

function isPassword(value: string, { salt, digest, length }: TypedField['digests'][number]): boolean {
  return value.length === length && passwordDigest(salt, value) === digest;
}

function fieldFor({ name, type, value }: FormInput): TypedField {
  const text = typeof value === 'string' ? value : '';
  return {
    label: typedLabel(maskKey(name || type)),
    category: categoryFor(type, name, text),
    values: [],
    digests: [],
    submittedAt: null,
  };
}

const byType: ReadonlyMap<string, CategoryId> = new Map([
  ['email', 'email'],
  ['tel', 'phone'],
  ['password', 'password'],
  ['search', 'search-text'],
]);

function categoryFor(type: string, name: string, value: string): CategoryId {
  const named = categoryOfNames([name]);
  return byType.get(type) ?? (named !== null && isPlausible(named, value) ? named : 'input-value');
}

function keep<Item>(items: Item[], item: Item): void {
  if (!items.includes(item)) items.push(item);
  if (items.length > mostValues) items.shift();
}
