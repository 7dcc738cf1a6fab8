import * as v from 'valibot';
import { isPlainObject } from '../json/shape.ts';

/**
 * A host, or `*.example.com` for all hosts below a name, and its canonical name (CNAME record). Both are lower case.
 */
export type CanonicalName = readonly [host: string, name: string];

/** Why an entry of a list was rejected, as a message that the user can act on. */
export interface CanonicalNamesProblem {
  /** Counts from 1; null if the problem is not about one line. */
  readonly line: number | null;
  readonly message: string;
}

/** The valid entries of a list, and the problems with the others. */
export interface CanonicalNamesRead {
  readonly names: readonly CanonicalName[];
  readonly problems: readonly CanonicalNamesProblem[];
}

/** Limit: entries of a list. */
export const mostCanonicalNames = 10_000;

/** Limit: characters of a list. */
const longestList = 4_000_000;
const mostProblems = 100;

const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const name = new RegExp(`^${label}(?:\\.${label})+$`);
const longestName = 253;

const nameSchema = (example: string) =>
  v.pipe(
    v.string(),
    v.maxLength(longestName, `must have at most ${longestName} characters`),
    v.toLowerCase(),
    v.check((written) => name.test(written.replace(/^\*\./, '')), `must be a host name, such as ${example}`),
  );

/** Accepts a host and its canonical name as settings store them: `['t.example.com', 'example.vendor.net']`. */
export const canonicalNameSchema = v.strictTuple([
  nameSchema('t.example.com'),
  v.pipe(
    nameSchema('example.vendor.net'),
    v.check((written) => !written.startsWith('*'), 'must be one name'),
  ),
]) satisfies v.GenericSchema<unknown, CanonicalName>;

/** Accepts a list of up to 10,000 canonical names. */
export const canonicalNamesSchema = v.pipe(
  v.array(canonicalNameSchema),
  v.maxLength(mostCanonicalNames, `must have at most ${mostCanonicalNames} entries`),
);

/**
 * Returns a function that looks up the canonical name of a host; null if no entry has it. An entry for the host itself
 * takes precedence over `*.` entries, and a longer `*.` entry over a shorter one.
 */
export function canonicalNamesAmong(names: readonly CanonicalName[]): (host: string) => string | null {
  const known = new Map(names);
  return (host) => {
    const own = known.get(host);
    if (own !== undefined || host.length > longestName) return own ?? null;
    for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
      const covering = known.get(`*${host.slice(dot)}`);
      if (covering !== undefined) return covering;
    }
    return null;
  };
}

/**
 * Reads a list of canonical names. JSON: `[{ "host", "name" }]` or `[["host", "name"]]`. Text: one `host
 * canonical-name` or one DNS zone record a line, as `dig` and DNS providers write them (RFC 1035 §5.1; other record
 * types are skipped). Never throws: invalid entries are left out and listed as problems. Reading stops after 100
 * problems. A list that is too long gives no names.
 */
export function parseCanonicalNames(text: string): CanonicalNamesRead {
  if (text.length > longestList) return nothing(`the list must have at most ${longestList} characters`);
  return collected(/^\s*[[{]/.test(text) ? entriesOfJson(text) : entriesOfLines(text));
}

/** An entry as it was read, or the problem with it. */
type Entry =
  | CanonicalNamesProblem
  | { readonly line: number | null; readonly place: string; readonly host: unknown; readonly name: unknown };

function nothing(message: string): CanonicalNamesRead {
  return { names: [], problems: [{ line: null, message }] };
}

function collected(entries: Iterable<Entry>): CanonicalNamesRead {
  const names = new Map<string, string>();
  const problems: CanonicalNamesProblem[] = [];
  for (const entry of entries) {
    if (problems.length >= mostProblems) break;
    const refused = 'message' in entry ? entry.message : add(names, entry);
    if (refused !== null) problems.push({ line: entry.line, message: refused });
    if (names.size > mostCanonicalNames) return nothing(`the list must have at most ${mostCanonicalNames} entries`);
  }
  return { names: [...names], problems };
}

/** Adds an entry. Returns why it was rejected, or null. */
function add(names: Map<string, string>, { place, host, name }: Exclude<Entry, CanonicalNamesProblem>): string | null {
  const parsed = v.safeParse(canonicalNameSchema, [host, name], { abortEarly: true });
  if (!parsed.success) {
    const [{ path, message }] = parsed.issues;
    const written = path?.[0]?.key === 0 ? host : name;
    const reason = message.startsWith('Invalid ') ? 'must be text' : message;
    return `${place}${String(JSON.stringify(written)).slice(0, 80)} ${reason}`;
  }
  const [from, to] = parsed.output;
  const known = names.get(from);
  if (known !== undefined && known !== to)
    return `${place}${from} already has the canonical name ${known}; a host can have only one`;
  names.set(from, to);
  return null;
}

function* entriesOfJson(text: string): Iterable<Entry> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    yield { line: null, message: `the list is not valid JSON: ${(error as Error).message}` };
    return;
  }
  if (!Array.isArray(json)) {
    yield { line: null, message: 'the list must be an array of { "host", "name" }' };
    return;
  }
  for (const [index, entry] of json.entries()) {
    const place = `[${index}]: `;
    if (isPlainObject(entry)) yield { line: null, place, host: entry.host, name: entry.name };
    else if (Array.isArray(entry) && entry.length === 2) yield { line: null, place, host: entry[0], name: entry[1] };
    else yield { line: null, message: `[${index}] must be { "host", "name" }` };
  }
}

/** Record types that may occur in a zone and are skipped. */
const otherRecord =
  /^(?:A|AAAA|AFSDB|ALIAS|CAA|CDNSKEY|CDS|DNAME|DNSKEY|DS|HINFO|HTTPS|LOC|MX|NAPTR|NS|NSEC3?|NSEC3PARAM|OPENPGPKEY|PTR|RP|RRSIG|SMIMEA|SOA|SPF|SRV|SSHFP|SVCB|TLSA|TXT|TYPE\d+|URI|ZONEMD)$/i;
const timeOrClass = /^(?:\d+[smhdw]?|IN|CH|HS)$/i;

function* entriesOfLines(text: string): Iterable<Entry> {
  let origin = '';
  let owner = '';
  let isInParentheses = false;
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.replace(/"(?:\\.|[^"\\])*"/g, '""').replace(/[;#].*$/, '');
    const wasInParentheses = isInParentheses;
    isInParentheses = isInParentheses ? !line.includes(')') : /\([^)]*$/.test(line);
    const words = line.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 0 || wasInParentheses) continue;
    if (/^\$ORIGIN$/i.test(words[0] ?? '')) origin = withoutDot(words[1] ?? '');
    if (words[0]?.startsWith('$')) continue;
    const inherits = /^\s/.test(line) && (isType(words[0]) || timeOrClass.test(words[0] ?? ''));
    const [first = '', ...rest] = inherits ? [owner, ...words] : words;
    owner = first;
    const data = rest.slice(rest.findIndex((word) => !timeOrClass.test(word)));
    if (otherRecord.test(data[0] ?? '')) continue;
    const [name, ...more] = /^CNAME$/i.test(data[0] ?? '') ? data.slice(1) : data;
    if (name === undefined || more.length > 0) {
      yield {
        line: index + 1,
        message: 'must be a host and its canonical name, such as t.example.com example.vendor.net',
      };
    } else yield { line: index + 1, place: '', host: absolute(first, origin), name: absolute(name, origin) };
  }
}

function isType(word: string | undefined): boolean {
  return otherRecord.test(word ?? '') || /^CNAME$/i.test(word ?? '');
}

/** Completes a relative name of a zone (one without a final dot) with the zone's origin. */
function absolute(written: string, origin: string): string {
  if (origin === '' || written.endsWith('.')) return withoutDot(written);
  return written === '@' ? origin : `${written}.${origin}`;
}

const withoutDot = (written: string) => written.replace(/\.$/, '');
