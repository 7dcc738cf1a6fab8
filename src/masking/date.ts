/**
 * A date as people write it: year and month, with or without the day; or day and month before a two- or four-digit
 * year.
 */
const day =
  /^(?:(?:19|20)\d\d[-/.]?(?:0?[1-9]|1[0-2])(?:[-/.]?(?:0?[1-9]|[12]\d|3[01]))?|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:(?:19|20)\d\d|\d\d))$/;

/** Whether a text can be a date, such as a birthday. A version of three numbers can look like one. */
export function isDate(text: string): boolean {
  return day.test(text);
}
