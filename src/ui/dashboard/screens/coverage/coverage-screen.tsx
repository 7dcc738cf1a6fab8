import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function CoverageScreen(_: ScreenProps) {
  return <h1>{text('screen_coverage')}</h1>;
}
