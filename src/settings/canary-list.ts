import { type CategoryId, categoryIds, taxonomy } from '../classify/taxonomy.ts';
import type { Canary } from './settings.ts';

/** Words for categories in labels, in English and German. */
const words: Readonly<Record<string, CategoryId>> = {
  mail: 'email',
  'e mail': 'email',
  'full name': 'name',
  'first name': 'name',
  'last name': 'name',
  mobile: 'phone',
  telephone: 'phone',
  tel: 'phone',
  user: 'user-id',
  'account id': 'user-id',
  'customer id': 'user-id',
  organisation: 'org-id',
  organization: 'org-id',
  org: 'org-id',
  tenant: 'org-id',
  workspace: 'org-id',
  address: 'postal-address',
  iban: 'bank-account',
  'api key': 'secret',
  vorname: 'name',
  nachname: 'name',
  telefon: 'phone',
  telefonnummer: 'phone',
  handy: 'phone',
  mobilnummer: 'phone',
  'nutzer id': 'user-id',
  benutzer: 'user-id',
  kundennummer: 'user-id',
  anschrift: 'postal-address',
  adresse: 'postal-address',
  postanschrift: 'postal-address',
  firma: 'company',
  tarif: 'plan',
  kontonummer: 'bank-account',
  kartennummer: 'card',
  passwort: 'password',
};

/** The category that a label most likely means; `other` if it is unclear. */
export function categoryOfLabel(label: string): CategoryId {
  const plain = label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  const known = categoryIds.find(
    (id) => id.replaceAll('-', ' ') === plain || taxonomy[id].label.toLowerCase().replaceAll('-', ' ') === plain,
  );
  return known ?? (Object.hasOwn(words, plain) ? words[plain] : undefined) ?? 'other';
}

/** A line without a valid canary; lines count from 1. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads canaries from text, one per line: `label, value`, `label; value` or `label<TAB>value`. Skips empty lines,
 * removes double quotes around values, and also returns the lines that could not be read.
 */
export function readCanaryLines(pasted: string): { readonly canaries: Canary[]; readonly bad: BadLine[] } {
  const canaries: Canary[] = [];
  const bad: BadLine[] = [];
  for (const [index, line] of pasted.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const [, label = '', written = ''] = /^\s*([^,\t;]+)[,\t;](.*)$/.exec(line) ?? [];
    const value = written.trim().replace(/^"(.*)"$/, '$1');
    if (label.trim() === '' || value === '') bad.push({ line: index + 1, text: line.trim() });
    else canaries.push({ label: label.trim(), category: categoryOfLabel(label), value });
  }
  return { canaries, bad };
}

/** Both lists; a canary of the second list replaces one of the first with the same label. */
export function mergeCanaries(known: readonly Canary[], more: readonly Canary[]): Canary[] {
  return [...new Map([...known, ...more].map((canary) => [canary.label, canary])).values()];
}
