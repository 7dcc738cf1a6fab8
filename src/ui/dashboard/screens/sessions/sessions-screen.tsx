import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function SessionsScreen(_: ScreenProps) {
  return <h1>{text('screen_sessions')}</h1>;
}
