import { useEffect, useRef } from 'preact/hooks';
import { readRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { VendorIndex } from './vendor-index.tsx';
import { VendorPage } from './vendor-page.tsx';

/** All vendors, or the one in the address. */
export function VendorsScreen(props: ScreenProps) {
  const { item } = props.route;
  useFocusFollowing(item);
  return item === null ? <VendorIndex {...props} /> : <VendorPage {...props} vendor={item} />;
}

/**
 * When the user follows a link to a vendor, the page with the link is removed, and the focus moves to the top of the
 * vendor's page. When the user returns, the focus moves to the link.
 */
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
