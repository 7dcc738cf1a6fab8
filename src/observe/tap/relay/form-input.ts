import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A form field's value on its way to the background's memory. A password is sent as a salted digest, with its length.
 */
export interface FormInput {
  /** Id of the field, unique among all frames of its app. */
  readonly field: string;
  /** The field's name, id, `aria-label` or placeholder, in this order; '' if it has none. */
  readonly name: string;
  /** The input's `type`, or `textarea`. Also `password` for a field whose `autocomplete` names a password. */
  readonly type: string;
  readonly value: string | { readonly salt: string; readonly digest: string; readonly length: number };
}

/** Listeners for the fields of a frame. */
export interface FieldListeners {
  readonly onTyped: (typed: FormInput) => void;
  /**
   * Called with the ids of fields that were typed into: those of a form that was submitted, or in which a button or
   * Enter was pressed; for a button or field that belongs to no form, all of the frame.
   */
  readonly onSubmitted: (fields: readonly string[]) => void;
}

/** Limits of a value, in characters. Shorter values would also be found by chance. */
const shortest = 5;
const longest = 1_000;

/** Types of fields whose input is watched. */
const watchedTypes = /^(?:text|email|tel|search|url|password|number|textarea)$/;

/** SHA-256 of a salt and a password, in hex. */
export function passwordDigest(salt: string, password: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt} ${password}`)));
}

/** Watches input into a frame's fields from the extension's isolated world, without touching the page's listeners. */
export function watchFields(scope: Window & typeof globalThis, { onTyped, onSubmitted }: FieldListeners): void {
  const salt = scope.crypto.getRandomValues(new Uint32Array(4)).join('-');
  const fields = new WeakMap<Element, string>();
  const typedIn = new Set<WeakRef<Field>>();
  let count = 0;

  const fieldOf = (element: Field): string => {
    const known = fields.get(element);
    if (known !== undefined) return known;
    const made = `${salt.slice(0, 8)}.${count++}`;
    fields.set(element, made);
    typedIn.add(new WeakRef(element));
    return made;
  };
  const onInput = (event: Event) => {
    const [element] = event.composedPath();
    if (!isField(element) || element.value.length < shortest || element.value.length > longest) return;
    const { value, type } = element;
    const digest = { salt, digest: passwordDigest(salt, value), length: value.length };
    const isSecret = type === 'password' || /password/.test(element.autocomplete);
    const name = element.name || element.id || element.getAttribute('aria-label') || element.placeholder;
    onTyped({ field: fieldOf(element), name, type: isSecret ? 'password' : type, value: isSecret ? digest : value });
  };
  const submit = (form: HTMLFormElement | null) => {
    const elements = [...typedIn].flatMap((reference) => reference.deref() ?? []);
    const those = elements.filter((element) => form === null || element.form === form).map(fieldOf);
    if (those.length > 0) onSubmitted(those);
  };

  const options = { capture: true, passive: true };
  for (const type of ['input', 'change']) scope.addEventListener(type, onInput, options);
  scope.addEventListener('submit', ({ target }) => submit(target as HTMLFormElement), options);
  scope.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button, [role=button], input[type=submit]') : null;
      if (button) submit((button as HTMLButtonElement).form ?? null);
    },
    options,
  );
  scope.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Enter' && isField(target) && target.type !== 'textarea') submit(target.form);
    },
    options,
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(target: EventTarget | undefined | null): target is Field {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && watchedTypes.test(target.type)
  );
}
