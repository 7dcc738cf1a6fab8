import { readdirSync, readFileSync } from 'node:fs';
import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { event, internalHost, organisation, password, user } from './persona.ts';

/** The category of a persona value, and the labels that are right for it. */
interface Meaning {
  readonly value: string;
  readonly category: CategoryId;
  readonly labels: readonly string[];
}

const meaning = (value: string | number, category: CategoryId, ...labels: string[]): Meaning => ({
  value: String(value),
  category,
  labels,
});

const { properties } = event;

/** The persona's values by the names that the runs use. */
const meanings = {
  'user.id': meaning(user.id, 'user-id', 'User id', 'Distinct id', 'Viewer'),
  'user.firstName': meaning(user.firstName, 'name', 'First name', 'Name'),
  'user.lastName': meaning(user.lastName, 'name', 'Last name', 'Name'),
  'user.name': meaning(user.name, 'name', 'Name'),
  'user.email': meaning(user.email, 'email', 'E-mail address'),
  'user.phone': meaning(user.phone, 'phone', 'Phone number'),
  'user.job': meaning(user.job, 'job', 'Job title', 'Job'),
  'user.city': meaning(user.city, 'coarse-location', 'City', 'Coarse location'),
  'organisation.id': meaning(
    organisation.id,
    'org-id',
    'Organisation',
    'Organisation id',
    'Company id',
    'Group',
    'Group id',
  ),
  'organisation.name': meaning(organisation.name, 'company', 'Company', 'Organisation'),
  'organisation.plan': meaning(organisation.plan, 'plan', 'Plan'),
  'event.name': meaning(event.name, 'event-name', 'Event name'),
  'event.properties.amount': meaning(properties.amount, 'amount', 'Amount', 'Value', 'Sum'),
  'event.properties.currency': meaning(properties.currency, 'other', 'currency', 'Currency'),
  'event.properties.project_name': meaning(properties.project_name, 'project-name', 'Project name'),
  'event.properties.search_text': meaning(properties.search_text, 'search-text', 'Search text'),
  password: meaning(password, 'password', 'Password'),
  internalHost: meaning(internalHost, 'internal-host', 'Internal host'),
} as const satisfies Record<string, Meaning>;

type PersonaValue = keyof typeof meanings;

/** A persona value; with the form, category or label that an SDK has for it, if they differ. */
type Stated =
  | PersonaValue
  | {
      readonly is: PersonaValue;
      /** The form in which it is sent, if that differs. */
      readonly value?: string;
      readonly category?: CategoryId;
      readonly label?: string;
    };

/** Persona values by folded path. Several events, or items of one event, can share a path. */
type StatedFields = Readonly<Record<string, Stated | readonly Stated[]>>;

interface StatedEvent {
  readonly name: string;
  readonly user?: PersonaValue;
  /** The properties that the run passed in, by folded path. */
  readonly properties?: StatedFields;
}

/** `expected/<sdk>.json`: the fields that must be read from an SDK's requests. */
export interface Expectation {
  readonly vendor: string;
  readonly events?: readonly StatedEvent[];
  /** Fields that the run passed in outside events, by folded path. */
  readonly fields?: StatedFields;
  /** Values that the run passed in and the SDK did not send, with the reason. */
  readonly unsent?: Partial<Readonly<Record<PersonaValue, string>>>;
}

/** A value that must be found at a path, with this category and one of these labels. */
export interface Expected extends Meaning {
  readonly path: string;
}

const folder = new URL('.', import.meta.url);

/** All expectations by SDK. */
export function expectations(): Map<string, Expectation> {
  const names = readdirSync(new URL('expected/', folder)).map((file) => file.replace('.json', ''));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), 'utf8'))]),
  );
}

/** The expected findings for stated fields. */
export function expectedOf(stated: StatedFields = {}): Expected[] {
  return eachStated(stated).map(([path, one]) => {
    const { is, label, ...own } = typeof one === 'string' ? { is: one, label: undefined } : one;
    const known = meanings[is];
    return { path, ...known, ...own, labels: label === undefined ? known.labels : [label] };
  });
}

function eachStated(stated: StatedFields): Array<readonly [path: string, Stated]> {
  return Object.entries(stated).flatMap(([path, ones]) => [ones].flat().map((one) => [path, one] as const));
}

/** The value of the persona that a name such as `user.email` means. */
export function personaValue(name: PersonaValue): string {
  return meanings[name].value;
}

/** The persona's values that a run's source passes in; `{ ...user }` means all of the user's. */
export function passedIn(sdk: string): PersonaValue[] {
  const source = readFileSync(new URL(`runs/${sdk}.ts`, folder), 'utf8');
  const names = Object.keys(meanings) as PersonaValue[];
  return names.filter((name) => {
    const above = name.replace(/\.\w+$/, '').replaceAll('.', '\\.');
    const whole = new RegExp(`(?:\\.\\.\\.|\\(|= )${above}\\b(?!\\.)`);
    return (
      new RegExp(`\\b${name.replaceAll('.', '\\.')}\\b`).test(source) || (name.includes('.') && whole.test(source))
    );
  });
}

/** The persona's values that an expectation covers, as found or as not sent. */
export function accountedFor({ events = [], fields = {}, unsent = {} }: Expectation): Set<string> {
  const stated = [fields, ...events.map(({ properties = {} }) => properties)].flatMap(eachStated);
  const users = events.flatMap((one) => (one.user === undefined ? [] : [one.user]));
  const named = events.some(({ name }) => name === event.name) ? ['event.name'] : [];
  return new Set([
    ...stated.map(([, one]) => (typeof one === 'string' ? one : one.is)),
    ...users,
    ...named,
    ...Object.keys(unsent),
  ]);
}
