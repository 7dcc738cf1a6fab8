import type { Canary } from './canaries.ts';
import { formsOf, partsOf } from './normal-forms.ts';

/** A text to be looked for. */
export interface Needle {
  readonly canary: Canary;
  readonly text: string;
  /** Whether upper and lower case count. */
  readonly isExact: boolean;
  /** Whether it must be the whole field: short words are chance inside a text. */
  readonly fillsField: boolean;
  /** How the canary's value became this text; empty where it is plain. */
  readonly encoding: readonly string[];
  readonly part: { readonly name: string; readonly of: number } | null;
}

/** Shorter values, such as a plan called "pro", only match a whole field. */
const shortestInside = 6;

/** Shorter encoded texts are chance. */
const shortestEncoded = 10;

/** Everything in which a planted value is recognised by its characters. */
export function needlesFor(canary: Canary): Needle[] {
  const forms = formsOf(canary);
  const plain = new Set(forms.map((form) => form.toLowerCase()));
  const parts = partsOf(canary);
  const written = [...new Set([canary.value.trim(), ...forms.slice(0, 2)])];
  return [
    ...[...plain].map((text) => ({
      ...{ canary, text, isExact: false, fillsField: text.length < shortestInside },
      ...{ encoding: [], part: null },
    })),
    ...parts.map((text, index) => ({
      ...{ canary, text: text.toLowerCase(), isExact: false, fillsField: true },
      ...{ encoding: [], part: { name: String(index), of: parts.length } },
    })),
    ...written.flatMap((form) =>
      encodedForms(form).map(([codec, text, isExact]) => ({
        ...{ canary, text, isExact, fillsField: false },
        ...{ encoding: [codec], part: null },
      })),
    ),
  ];
}

/** A value as it stands inside larger encoded texts, wherever it begins there. */
function encodedForms(value: string): Array<readonly [codec: string, text: string, isExact: boolean]> {
  const bytes = new TextEncoder().encode(value);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const base64 = [0, 1, 2].flatMap((shift) => {
    const text = shiftedBase64(bytes, shift);
    const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_');
    return text === urlSafe
      ? [['base64', text, true] as const]
      : [['base64', text, true] as const, ['base64url', urlSafe, true] as const];
  });
  return [
    ['hex', hex, false] as const,
    ['rot13', rot13(value), false] as const,
    ['reversed', backwards(value), false] as const,
    ...base64,
  ].filter(([, text]) => text.length >= shortestEncoded);
}

/** The characters of base64 that depend only on these bytes, if they begin `shift` bytes into a group of three. */
function shiftedBase64(bytes: Uint8Array, shift: number): string {
  const text = btoa(Array.from([...new Uint8Array(shift), ...bytes], (byte) => String.fromCharCode(byte)).join(''));
  const start = shift === 0 ? 0 : shift + 1;
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(start, whole);
}

/** Each ASCII letter thirteen places on. */
const rot13 = (text: string) =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));

const backwards = (text: string) => [...text.toLowerCase()].reverse().join('');
