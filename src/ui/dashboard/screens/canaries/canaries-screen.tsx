import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function CanariesScreen(_: ScreenProps) {
  return <h1>{text('screen_canaries')}</h1>;
}
