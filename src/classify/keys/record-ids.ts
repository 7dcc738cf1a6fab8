import type { CategoryId } from '../taxonomy.ts';

/** A record number: letters for its type, then digits. */
export const recordNumber = /^[A-Z]{2,5}(?:-[A-Z]{1,4})*-?\d{6,}$/;

/**
 * Whether a value under a word for users (category `user-id`) is a user id: with digits, or with a dot or underscore
 * between letters. False for any other category.
 */
export const isIdOf = (category: CategoryId, value: string) =>
  category === 'user-id' && /^(?=.*\d)[\w-]{4,64}$|^[a-z]+[_.][a-z]+\d*$/.test(value);

/** Words of keys that hold a number or reference, such as `kundennr`: their value must have a digit. */
export const numberNames =
  /(?:^| )(?:n[or]|num|number|ref|reference|nummer|kd|kdnr|kundennr|mrn|matricule|num[eé]ro|numer)$/;

/** Ids that SDKs give to users who have not signed in, by their prefixes. */
export const browserId = /^oeu\d+r0\.\d+$|^(?:\$device:|(?:anon|anonymous|device|visitor|guest)[-_:])[\w-]{6,}$/i;
