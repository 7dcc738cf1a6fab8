/** Start of the label of a value that was typed into a form. */
const prefix = 'form: ';

/** The label of a value that was typed into a form's field. */
export const typedLabel = (field: string): string => `${prefix}${field}`;

/**
 * The name of the form field into which a value was typed, from the value's label; null if there is no label, if it is a
 * canary's, or if the field has no name.
 */
export function formFieldOf(label: string | null): string | null {
  return label?.startsWith(prefix) ? label.slice(prefix.length) || null : null;
}
