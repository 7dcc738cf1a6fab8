import { visibleText } from '../visible-text.ts';

/**
 * Text from a page or a payload: isolated from the surrounding text direction, with invisible characters made visible.
 */
export function DataText({ value }: { value: string }) {
  return <bdi class="data-text">{visibleText(value)}</bdi>;
}
