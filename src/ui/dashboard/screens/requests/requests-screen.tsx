import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function RequestsScreen(_: ScreenProps) {
  return <h1>{text('screen_requests')}</h1>;
}
