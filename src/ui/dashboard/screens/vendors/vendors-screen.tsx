import type { ScreenProps } from '../../view.tsx';
import { VendorIndex } from './vendor-index.tsx';
import { VendorPage } from './vendor-page.tsx';

/** Every vendor; or one of them, where the address names it. */
export function VendorsScreen(props: ScreenProps) {
  const { item } = props.route;
  return item === null ? <VendorIndex {...props} /> : <VendorPage {...props} vendor={item} />;
}
