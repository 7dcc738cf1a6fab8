import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function SettingsScreen(_: ScreenProps) {
  return <h1>{text('screen_settings')}</h1>;
}
