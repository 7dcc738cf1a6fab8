import { text } from '../../../text.ts';
import type { ScreenProps } from '../../view.tsx';

export function VendorsScreen(_: ScreenProps) {
  return <h1>{text('screen_vendors')}</h1>;
}
