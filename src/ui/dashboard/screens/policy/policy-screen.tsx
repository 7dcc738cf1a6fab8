import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function PolicyScreen(_: ScreenProps) {
  return <h1>{text('screen_policy')}</h1>;
}
