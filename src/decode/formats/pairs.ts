import { type Format, NamedList } from './format.ts';
import { foldedKey } from './typed-values.ts';

const list = (text: string) => text.split(',').map((word) => word.trim());

/** Keys of an item's name, the most reliable first, folded by {@link foldedKey}. */
const names = list(
  'name, key, fieldname, attributename, propertyname, paramname, parametername, columnname, variablename, traitkey, ' +
    'attributecode, attributekey, fieldkey, propertykey, field, attribute, property, param, parameter, variable, var, column, ' +
    'header, trait, slug, tag, feld, campo, champ, veld, alan, pole, fält, falt, felt, kenttä, mező, câmp, pergunta, domanda, atributo, ' +
    'attributo, attribut, atrybut, propriedade, propiedad, eigenschaft, nome, nombre, nom, naam, nazwa, namn, navn, chave, clave, ' +
    'chiave, clé, sleutel, klucz, anahtar, schlüssel, k, n, label, title, identifier, code, id',
);

/** Keys of an item's value. */
const values = list(
  'value, val, fieldvalue, attributevalue, propertyvalue, paramvalue, parametervalue, columnvalue, variablevalue, ' +
    'traitvalue, stringvalue, textvalue, content, data, wert, valor, valore, valeur, waarde, wartość, wartosc, värde, varde, verdi, ' +
    'værdi, vaerdi, arvo, değer, deger, hodnota, érték, valoare, v',
);

/** Keys that hold an object as often as a value, such as the subject of an event. They count only with a scalar. */
const loose: ReadonlySet<string> = new Set(['content', 'data']);

/** Keys of an item that is sold. Its name and value are not a pair. */
const sold: ReadonlySet<string> = new Set(list('price, quantity, qty, sku, currency, brand, productid, itemid'));

/** Keys for the type of an identity, and keys for its value. */
const types = list('type, idtype, identitytype, kind, namespace, channel, system');
const identities = list('value, idvalue, identity, id');
const identityType =
  /^(?:(?:sha_?(?:1|256)|md5|hashed|plain)_?)?(?:e_?mails?(?:_?address)?|phone(?:_?number)?|mobile|sms|(?:user|customer|external|login|crm|profile|member|person)_?(?:id|name|key)|username|userid|ecid|(?:device|cookie|anonymous|visitor)_?id|idfa|gaid|aaid|idfv)(?:_?(?:sha_?(?:1|256)|md5|hash(?:ed)?))?$/i;

/**
 * Further keys of items in forms and attribute lists. An item with other keys is more often a thing, such as an event.
 */
const describing: ReadonlySet<string> = new Set(
  list(
    'type, kind, count, datatype, valuetype, fieldtype, inputtype, label, title, description, displayname, required, hidden, visible, ' +
      'readonly, disabled, placeholder, order, index, position, id, uuid, fieldid, objecttypeid, group, unit, transient, ' +
      'source, scope, iscustom, sensitive, op, operation, action, timestamp, createdat, updatedat, namespace, editor, locale, ' +
      'use, rank, system, period',
  ),
);

/** A name as programs use it. */
const programmatic = /^[\p{L}_$@][\p{L}\p{N}\w$.:@[\]-]*$/u;

const longestName = 100;

/** The keys under which items have their names and values. */
interface Keys {
  readonly name: string;
  readonly value: string;
}

/**
 * Lists of names and values in any of the usual notations: attributes of OpenTelemetry and Cognito, form fields,
 * traits; pairs as arrays; names and values in two arrays. In protobuf, field 1 is the name and field 2 the value. They
 * are read as an object, so that each field has its own name. Other data of the items is kept beside this object.
 */
export const pairs: Format = {
  name: null,
  accepts: (value) =>
    Array.isArray(value)
      ? isPairs(value[0]) || isAlternating(value)
      : value instanceof Map
        ? hasIndexed(value) || hasAlternating(value)
        : hasColumns(value) || hasNumberedPairs(value),
  read(value) {
    if (value instanceof Map) return hasIndexed(value) ? readIndexed(value) : withAlternatingRead(value);
    if (!Array.isArray(value)) return readColumns(value as Record<string, unknown>) ?? readNumbered(value);
    if (value[0] instanceof Map) return value.every(isNumbered) ? collect(value.map(numberedEntry), []) : null;
    if (isAlternating(value)) return readAlternating(value);
    return Array.isArray(value[0]) ? readArrays(value) : (readExtensions(value) ?? readObjects(value));
  },
};

const isPairs = (first: unknown) =>
  isArrayPair(first) || isNumbered(first) || (isRecord(first) && (isExtension(first) || keysOf(first) !== null));

/**
 * FHIR's extensions: an address as the name, and a value under a key for its type
 * (https://hl7.org/fhir/R4/extensibility.html). Null if an item is not an extension.
 */
function readExtensions(items: readonly unknown[]): NamedList | null {
  if (!items.every((item) => isRecord(item) && isExtension(item))) return null;
  const entries = (items as ReadonlyArray<Record<string, unknown>>).map((item) => {
    const key = Object.keys(item).find((one) => one !== 'url') ?? '';
    return [String(item.url).split('/').at(-1) ?? '', item[key]] as const;
  });
  return collect(entries, []);
}

function isExtension(item: Record<string, unknown>): boolean {
  const keys = Object.keys(item);
  if (keys.length !== 2 || typeof item.url !== 'string' || item.url === '') return false;
  return keys.some((key) => /^value[A-Z]/.test(key) && isScalar(item[key]));
}

function readObjects(items: readonly unknown[]): NamedList | null {
  const keys = isRecord(items[0]) ? keysOf(items[0]) : null;
  if (keys === null) return null;
  const entries: Array<readonly [string, unknown]> = [];
  const rest: unknown[] = [];
  for (const item of items) {
    if (!isRecord(item) || !isNamed(item, keys)) return null;
    entries.push([String(item[keys.name]), item[keys.value]]);
    const others = Object.entries(item).filter(([key]) => key !== keys.name && key !== keys.value);
    if (others.length > 0) rest.push(Object.fromEntries(others));
  }
  return collect(entries, rest);
}

/** The keys of an item's name and value; null if it is not an item with a name and a value. */
function keysOf(item: Record<string, unknown>): Keys | null {
  const byFolded = new Map(Object.keys(item).map((key) => [foldedKey(key), key] as const));
  const find = (candidates: readonly string[], fits: (key: string) => boolean) => {
    for (const candidate of candidates) {
      const key = byFolded.get(candidate);
      if (key !== undefined && fits(key)) return key;
    }
    return undefined;
  };
  const typeKey = find(types, (key) => typeof item[key] === 'string' && identityType.test(item[key]));
  const identity = typeKey && find(identities, (key) => key !== typeKey && isScalar(item[key]));
  if (typeKey && identity && !byFolded.has('name') && !byFolded.has('key')) return { name: typeKey, value: identity };
  if ([...byFolded.keys()].some((key) => sold.has(key))) return null;
  const value = find(values, (key) => !loose.has(foldedKey(key)) || isScalar(item[key]));
  const name = value && find(names, (key) => key !== value && isName(item[key]));
  return value && name ? { name, value } : prefixedKeys(byFolded, item);
}

/** The keys of an item with the same word before both, such as `meta_key` and `meta_value`; null if there are none. */
function prefixedKeys(byFolded: ReadonlyMap<string, string>, item: Record<string, unknown>): Keys | null {
  for (const [folded, value] of byFolded) {
    const prefix = /^(.{2,40}?)val(?:ue)?$/.exec(folded)?.[1];
    if (prefix === undefined) continue;
    for (const ending of ['key', 'name', 'id', 'code', 'label', 'slug']) {
      const name = byFolded.get(prefix + ending);
      if (name !== undefined && isName(item[name])) return { name, value };
    }
  }
  return null;
}

function isNamed(item: Record<string, unknown>, keys: Keys): boolean {
  const name = item[keys.name];
  if (!isName(name) || !Object.hasOwn(item, keys.value)) return false;
  const others = Object.keys(item).filter((key) => !isPart(key, keys));
  if (others.every((key) => describing.has(foldedKey(key)))) return true;
  // Events and measurements have a name and a number, and further values or objects.
  const isMeasured = typeof item[keys.value] === 'number' || others.some((key) => isRecord(item[key]));
  return !isMeasured && programmatic.test(name);
}

const isPart = (key: string, { name, value }: Keys) => key === name || key === value;

/** A name: one line, short, and not an address. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && name.length > 0 && name.length <= longestName && !/[\r\n@]|:\/\//.test(name);

/** The third element of pairs in an array: how long the value is kept, or its type. */
const scopes =
  /^(?:session|page|visit|visitor|user|event|hit|view|global|string|text|number|int|bool(?:ean)?|date|email|phone|public|private)$/i;

/** Names of data about people. A list of names and values contains some of them. */
const ofPeople =
  /^(?:(?:full|first|last|user|display|company|plan)[ _]?name|name|e-?mail|phone|mobile|company|organi[sz]ation|plan|role|dept|department|job[ _]?title|locale|language|country|city|user[ _]?id|account[ _]?id|customer[ _]?id|tier|birthday|gender|age|nome|nombre|nom|naam|namn|telefon[eo]?|t[ée]l[ée]phone|empresa|azienda|entreprise|firma|bedrijf|f[öo]retag)$/i;

const fewestAlternating = 4;

/**
 * Whether names and values alternate in a list: `["Name", "…", "Plan", "…"]`. At least two names must be about people.
 */
function isAlternating(items: readonly unknown[]): items is readonly string[] {
  if (items.length < fewestAlternating || items.length > 60 || items.length % 2 !== 0) return false;
  if (!items.every(isScalar)) return false;
  const all = items.filter((_, at) => at % 2 === 0);
  return (
    all.every((name) => isName(name) && /^[\p{L}_$][\p{L}\w .$-]*$/u.test(name)) &&
    new Set(all).size === all.length &&
    all.filter((name) => ofPeople.test(String(name))).length >= 2 &&
    !items.some((one, at) => at % 2 === 1 && ofPeople.test(String(one)))
  );
}

const readAlternating = (items: readonly string[]) =>
  collect(
    items.flatMap((name, at) => (at % 2 === 0 ? [[name, items[at + 1]] as const] : [])),
    [],
  );

function readArrays(items: readonly unknown[]): NamedList | null {
  return items.every(isArrayPair) ? collect(items as ReadonlyArray<readonly [string, unknown]>, []) : null;
}

function isArrayPair(value: unknown): value is readonly [string, unknown] {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return false;
  const [name, , scope] = value;
  if (value.length === 3 && !(typeof scope === 'string' && scopes.test(scope))) return false;
  if (typeof name !== 'string' || name.length > longestName || !isScalar(value[1])) return false;
  return programmatic.test(name) && !name.includes('@');
}

/**
 * `fields[0][name]=email&fields[0][value]=…`: a list of pairs in the names of a form. ASP.NET writes `[0].name`; Rails
 * and jQuery leave out the index.
 */
const indexed = /^(.{0,100})\[(\d{0,4})\](?:\[([\w-]{1,40})\]|\.([\w-]{1,40}))$/;

function hasIndexed(form: ReadonlyMap<string, unknown>): boolean {
  for (const name of form.keys()) if (name.includes('[') && indexed.test(name)) return true;
  return false;
}

function hasAlternating(form: ReadonlyMap<string, unknown>): boolean {
  for (const value of form.values()) if (Array.isArray(value) && isAlternating(value)) return true;
  return false;
}

/** `k=Name&k=…&k=Plan&k=…`: a repeated parameter whose values are alternately names and values. */
const withAlternatingRead = (form: ReadonlyMap<string, unknown>) =>
  new Map(
    [...form].map(([name, value]) => [
      name,
      Array.isArray(value) && isAlternating(value) ? readAlternating(value) : value,
    ]),
  );

/** A list in the names of a form: its items by index, and the form's own entries for them. */
interface IndexedList {
  readonly items: Map<string, Record<string, unknown>>;
  readonly entries: Array<readonly [string, unknown]>;
}

/** Reads each list of pairs; the rest of the form stays as it is. Null if the form has no list of pairs. */
function readIndexed(form: ReadonlyMap<string, unknown>): unknown {
  const lists = new Map<string, IndexedList>();
  const read: Array<readonly [string, unknown]> = [];
  for (const [name, value] of form) {
    const [, list = '', index = '', bracketed, dotted] = indexed.exec(name) ?? [];
    const key = bracketed ?? dotted;
    if (key === undefined) {
      read.push([name, value]);
      continue;
    }
    const known: IndexedList = lists.get(list) ?? { items: new Map(), entries: [] };
    lists.set(list, known);
    known.entries.push([name, value]);
    const values = index === '' && Array.isArray(value) ? value : [value];
    for (const [at, one] of values.entries()) setIn(known.items, index === '' ? String(at) : index, key, one);
  }
  let isRead = false;
  for (const [list, { items, entries }] of lists) {
    const named = pairs.read([...items.values()]);
    if (named instanceof NamedList) read.push([list, named]);
    else read.push(...entries);
    isRead ||= named instanceof NamedList;
  }
  return isRead ? new Map(read) : null;
}

function setIn(items: Map<string, Record<string, unknown>>, at: string, key: string, value: unknown): void {
  const item = items.get(at);
  if (item) item[key] = value;
  else items.set(at, { [key]: value });
}

/** `{ "1": ["plan", "pro"] }`: custom variables of Matomo (https://developer.matomo.org/api-reference/tracking-api). */
function hasNumberedPairs(value: object): boolean {
  return !(value instanceof Map) && isArrayPair((value as Record<string, unknown>)['1']);
}

function readNumbered(value: object): NamedList | null {
  const entries = Object.entries(value);
  if (!entries.every(([key, pair]) => /^\d{1,3}$/.test(key) && isArrayPair(pair))) return null;
  return collect(
    entries.map(([, pair]) => pair),
    [],
  );
}

/** Names in one array and values in another, by position, or one array of values per row. */
const columns = list('columns, names, keys, fields, headers, cols, attributes, labels, params, properties');
const rows = list('rows, values, vals, data, records, points');

const hasColumns = (value: object) => !(value instanceof Map) && columnsIn(value as Record<string, unknown>) !== null;

function columnsIn(value: Record<string, unknown>): Keys | null {
  const keys = Object.keys(value);
  if (keys.length < 2 || keys.length > 12) return null;
  const name = keys.find((key) => Array.isArray(value[key]) && columns.includes(foldedKey(key)));
  if (name === undefined) return null;
  const found = keys.find((key) => key !== name && Array.isArray(value[key]) && rows.includes(foldedKey(key)));
  return found === undefined ? null : { name, value: found };
}

function readColumns(value: Record<string, unknown>): NamedList | null {
  const keys = columnsIn(value);
  if (keys === null) return null;
  const columnNames = (value[keys.name] as readonly unknown[]).map((column) =>
    isRecord(column) ? column.name : column,
  );
  if (columnNames.length === 0 || !columnNames.every((name) => isName(name) && programmatic.test(name))) return null;
  const content = value[keys.value] as readonly unknown[];
  const isTable = content.length > 0 && content.every(Array.isArray);
  const table = (isTable ? content : [content]) as ReadonlyArray<readonly unknown[]>;
  if (table.some((row) => row.length !== columnNames.length || row.some((cell) => !isScalar(cell)))) return null;
  const entries = table.flatMap((row) => row.map((cell, at) => [String(columnNames[at]), cell] as const));
  const others = Object.entries(value).filter(([key]) => !isPart(key, keys));
  return collect([...entries, ...others], []);
}

function isNumbered(value: unknown): value is ReadonlyMap<string, unknown> {
  return value instanceof Map && value.size === 2 && typeof value.get('1') === 'string' && value.has('2');
}

/** A protobuf value is a message with one field for its type. */
function numberedEntry(pair: ReadonlyMap<string, unknown>): readonly [name: string, value: unknown] {
  const value = pair.get('2');
  return [String(pair.get('1')), value instanceof Map && value.size === 1 ? [...value.values()][0] : value];
}

/** Entries by name. A repeated name holds all of its values. */
function collect(entries: ReadonlyArray<readonly [string, unknown]>, rest: readonly unknown[]): NamedList {
  const byName = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [value]);
    else known.push(value);
  }
  const named = [...byName].map(([name, all]) => [name, all.length === 1 ? all[0] : all] as const);
  return new NamedList(new Map(named), rest);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;
