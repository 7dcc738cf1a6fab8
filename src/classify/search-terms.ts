import type { Canary } from './canaries.ts';
import { formsOf, partsOf } from './normal-forms.ts';

/** A text to be searched for. */
export interface SearchTerm {
  readonly canary: Canary;
  readonly text: string;
  /** Whether the case must match. */
  readonly isExact: boolean;
  /** Whether it must be the whole field, since short words occur in texts by chance. */
  readonly fillsField: boolean;
  /** How the canary's value was encoded to get this text; empty if it was not. */
  readonly encoding: readonly string[];
  /** Which part of the value it is (its index, from 0), and how many parts there are; null if it is the whole value. */
  readonly part: { readonly name: string; readonly of: number } | null;
}

/** Shorter values, such as a plan called "pro", must be the whole field. */
const shortestInside = 6;

/** Shorter encoded texts match by chance. */
const shortestEncoded = 10;

/** All texts by which a planted value is found. */
export function searchTermsOf(canary: Canary): SearchTerm[] {
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

/** The encoded forms of a value inside a larger encoded text, for every offset at which it may begin. */
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

/** The base64 characters that depend only on these bytes, if they begin `shift` bytes into a group of three. */
function shiftedBase64(bytes: Uint8Array, shift: number): string {
  const text = btoa(Array.from([...new Uint8Array(shift), ...bytes], (byte) => String.fromCharCode(byte)).join(''));
  const start = shift === 0 ? 0 : shift + 1;
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(start, whole);
}

/** Shifts each ASCII letter by thirteen places. */
const rot13 = (text: string) =>
  text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));

const backwards = (text: string) => [...text.toLowerCase()].reverse().join('');
