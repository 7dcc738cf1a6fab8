import { visibleText } from './visible-text.ts';

/** Text that came from a page or a payload: shown as it is, isolated from the text around it, nothing in it hidden. */
export function DataText({ value }: { value: string }) {
  return <bdi class="data-text">{visibleText(value)}</bdi>;
}
