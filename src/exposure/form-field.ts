/** What the label of a value begins with that was typed into a form. */
const prefix = 'form: ';

/** The label of a value that was typed into a form's field. */
export const typedLabel = (field: string): string => `${prefix}${field}`;

/**
 * The form field that a value was typed into, by the label that the value was found under; null if that is the label of
 * a canary, which names no field, or the field has no name.
 */
export function formFieldOf(label: string | null): string | null {
  return label?.startsWith(prefix) ? label.slice(prefix.length) || null : null;
}
