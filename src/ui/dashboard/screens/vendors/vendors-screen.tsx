import { useEffect, useRef } from 'preact/hooks';
import { readRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { VendorIndex } from './vendor-index.tsx';
import { VendorPage } from './vendor-page.tsx';

/** Every vendor; or one of them, where the address names it. */
export function VendorsScreen(props: ScreenProps) {
  const { item } = props.route;
  useFocusFollowing(item);
  return item === null ? <VendorIndex {...props} /> : <VendorPage {...props} vendor={item} />;
}

/** What was followed goes away with its page. Focus goes to the top of a vendor's, and from there back to its link. */
function useFocusFollowing(item: string | null): void {
  const before = useRef(item);
  useEffect(() => {
    if (before.current === item) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.vendors-name a')];
    const back = links.find(({ hash }) => readRoute(hash).item === before.current);
    before.current = item;
    (back ?? document.querySelector('main'))?.focus();
    if (item !== null) scrollTo(0, 0);
  }, [item]);
}
