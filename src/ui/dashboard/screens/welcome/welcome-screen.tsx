import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function WelcomeScreen(_: ScreenProps) {
  return <h1>{text('screen_welcome')}</h1>;
}
