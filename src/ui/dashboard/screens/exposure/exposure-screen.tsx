import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function ExposureScreen(_: ScreenProps) {
  return <h1>{text('screen_exposure')}</h1>;
}
