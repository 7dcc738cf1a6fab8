import { readdirSync, readFileSync } from 'node:fs';
import type { CategoryId } from '../../src/classify/taxonomy.ts';
import { event, internalHost, organisation, password, user } from './persona.ts';

/** What a value of the persona is, and what a person would call it; any of the labels is right. */
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

/** The persona's values, by the names that the runs use for them. */
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

/** One of the persona's values, with what an SDK makes of it where that is its own. */
type Stated =
  | PersonaValue
  | {
      readonly is: PersonaValue;
      /** As it leaves, where that is another form of the value. */
      readonly value?: string;
      readonly category?: CategoryId;
      readonly label?: string;
    };

/** By the folded path they are found at, which several events, or several items of one, may share. */
type StatedFields = Readonly<Record<string, Stated | readonly Stated[]>>;

interface StatedEvent {
  readonly name: string;
  readonly user?: PersonaValue;
  /** What the run passed in, by the folded path it is found at. */
  readonly properties?: StatedFields;
}

/** `expected/<sdk>.json`: what has to be read from what an SDK sent. */
export interface Expectation {
  readonly vendor: string;
  readonly events?: readonly StatedEvent[];
  /** What the run passed in and no event carries, by folded path. */
  readonly fields?: StatedFields;
  /** What the run passed in and the SDK did not send, with the reason. */
  readonly unsent?: Partial<Readonly<Record<PersonaValue, string>>>;
}

/** A value that has to be found at a path, as this category, under one of these labels. */
export interface Expected extends Meaning {
  readonly path: string;
}

const folder = new URL('.', import.meta.url);

/** Expectations of every SDK that has one, by its name. */
export function expectations(): Map<string, Expectation> {
  const names = readdirSync(new URL('expected/', folder)).map((file) => file.replace('.json', ''));
  return new Map(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), 'utf8'))]),
  );
}

/** What stated fields have to be found as. */
export function expectedOf(stated: StatedFields = {}): Expected[] {
  return everyOne(stated).map(([path, one]) => {
    const { is, label, ...own } = typeof one === 'string' ? { is: one, label: undefined } : one;
    const known = meanings[is];
    return { path, ...known, ...own, labels: label === undefined ? known.labels : [label] };
  });
}

function everyOne(stated: StatedFields): Array<readonly [path: string, Stated]> {
  return Object.entries(stated).flatMap(([path, ones]) => [ones].flat().map((one) => [path, one] as const));
}

/** A persona value as it is. */
export function personaValue(name: PersonaValue): string {
  return meanings[name].value;
}

/** What a run's source passes in, by the persona's names for it; `{ ...user }` is all of the user. */
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

/** The persona's values that an expectation accounts for: found somewhere, or not sent. */
export function accountedFor({ events = [], fields = {}, unsent = {} }: Expectation): Set<string> {
  const stated = [fields, ...events.map(({ properties = {} }) => properties)].flatMap(everyOne);
  const users = events.flatMap((one) => (one.user === undefined ? [] : [one.user]));
  const named = events.some(({ name }) => name === event.name) ? ['event.name'] : [];
  return new Set([
    ...stated.map(([, one]) => (typeof one === 'string' ? one : one.is)),
    ...users,
    ...named,
    ...Object.keys(unsent),
  ]);
}
