import type { Canary } from './canaries.ts';
import { phoneForms } from './phone.ts';

/**
 * The forms in which programs send or hash a planted value: as it is; in lower and upper case; trimmed; without blanks;
 * an e-mail address without its tag, with blanks for `+`, and, at Gmail, without dots
 * (https://support.google.com/mail/answer/7436150); a telephone number in E.164 and national form; a name in either
 * order, with other separators, without accents, and with `ae` for `ä`. The most common forms come first.
 */
export function formsOf({ category, value }: Canary): string[] {
  const trimmed = value.trim();
  const lower = trimmed.toLowerCase();
  const special = category === 'email' ? emailForms(lower) : category === 'phone' ? phoneForms(trimmed) : [];
  const names = category === 'name' ? nameForms(lower) : [];
  const compact = lower.replace(/\s+/g, '');
  return [...new Set([lower, trimmed, ...special, value, trimmed.toUpperCase(), ...names, compact])].filter(Boolean);
}

/** The two parts in which forms ask for a value, such as first and last name; empty if it has no such parts. */
export function partsOf({ category, value }: Canary): string[] {
  const parts = category === 'email' ? value.trim().split('@') : category === 'name' ? value.trim().split(/\s+/) : [];
  return parts.length === 2 && parts.every((part) => part.length >= 2) ? parts : [];
}

/** The digits of a telephone number, without the international prefix `00`; its country code stays. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').replace(/^00/, '');
}

function emailForms(address: string): string[] {
  const [local = '', domain = ''] = address.split('@');
  const untagged = local.replace(/\+.*$/, '');
  const isGmail = /^(?:gmail|googlemail)\.com$/.test(domain);
  const locals = isGmail ? [untagged.replaceAll('.', ''), untagged] : [untagged];
  // In a form that was not URL-encoded, `+` is decoded as a blank.
  const blanked = local.includes('+') ? [local.replaceAll('+', ' ')] : [];
  return [...locals, ...blanked].map((one) => `${one}@${domain}`);
}

function nameForms(name: string): string[] {
  const words = name.split(/\s+/);
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const german = name.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  if (words.length < 2) return [plain, german];
  const last = words.at(-1) ?? '';
  const first = words.slice(0, -1).join(' ');
  return [`${last} ${first}`, `${last}, ${first}`, words.join('.'), words.join('_'), words.join('-'), plain, german];
}
