import { webOrigin } from '../source-page.ts';
import type { FrameNavigated, RequestWillBeSent, TargetInfo } from './events.ts';

/** The page that sent a request: the origin of the top-level page, and its address. */
export interface Place {
  readonly app: string;
  readonly page: string;
}

/** A page, a frame of another process, or a worker. */
export interface Target {
  readonly info: TargetInfo;
  /** The target to which it belongs; null for a page, and for a worker that belongs to several. */
  readonly parent: Target | null;
}

interface Document {
  readonly url: string;
  /** Origin of its scripts, even if its address has none, such as `about:blank`. */
  readonly origin: string | null;
}

/** Finds the page that sent each request. */
export interface Pages {
  /** Records that a frame has a new document. */
  navigated(target: Target, params: FrameNavigated): void;
  /** Records that a document changed its own address. */
  moved(target: Target, frameId: string, url: string): void;
  /** Records that a page's script, form or link requested the navigation of a frame. */
  requested(frameId: string): void;
  /** The page that sent a request; null if it was not a web page, or if the user or the test entered the address. */
  placeOf(
    target: Target,
    params: Pick<RequestWillBeSent, 'documentURL' | 'frameId' | 'type' | 'initiator'>,
  ): Place | null;
  /** The page to which a target belongs now; null if it is not a web page. */
  currentPlace(target: Target): Place | null;
}

/**
 * Creates an empty record of pages.
 * @param app origin of the app, or the address of one of its pages; by default, the origin of each top-level page
 */
export function createPages(app: string | undefined): Pages {
  const stated = webOrigin(app);
  /** The document of each page, by the id of its target, which is also the id of its main frame. */
  const documents = new Map<string, Document>();
  /** Frames whose navigation a page requested. */
  const asked = new Set<string>();
  const infos = new Map<string, TargetInfo>();
  /** Origin of the newest document that has one. */
  let newest: string | null = null;

  const placed = (url: string, origin: string | null): Place | null => {
    const own = webOrigin(url) ?? origin;
    return own === null ? null : { app: stated ?? own, page: webOrigin(url) === own ? url : `${own}/` };
  };
  const documentPlace = (id: string): Place | null => {
    const document = documents.get(id);
    const place = document === undefined ? null : placed(document.url, document.origin);
    if (place !== null) return place;
    // A window that a page opened counts as that page until it has its own document.
    const { openerId } = infos.get(id) ?? {};
    return openerId === undefined || openerId === id ? null : documentPlace(openerId);
  };
  const currentPlace = (target: Target): Place | null => {
    const top = topOf(target);
    if (top.info.type === 'page') return documentPlace(top.info.targetId);
    return placed('', webOrigin(top.info.url.replace(/^blob:/, '')) ?? (isData(top.info) ? newest : null));
  };

  return {
    navigated(target, { frame }) {
      infos.set(topOf(target).info.targetId, topOf(target).info);
      asked.delete(frame.id);
      if (frame.parentId !== undefined || target.info.type !== 'page') return;
      const origin = webOrigin(frame.securityOrigin);
      documents.set(target.info.targetId, { url: frame.url, origin });
      newest = webOrigin(frame.url) ?? origin ?? newest;
    },
    moved({ info }, frameId, url) {
      const document = documents.get(frameId);
      if (document !== undefined && info.targetId === frameId) documents.set(frameId, { ...document, url });
    },
    requested: (frameId) => void asked.add(frameId),
    placeOf(target, { documentURL, frameId, type, initiator }) {
      const top = topOf(target).info;
      infos.set(top.targetId, top);
      const isMain = target.info.type === 'page' && frameId === top.targetId;
      if (!isMain) return currentPlace(target);
      if (type !== 'Document') {
        const current = documents.get(top.targetId)?.url ?? '';
        const isCurrent = webOrigin(current) !== null && webOrigin(current) === webOrigin(documentURL);
        return placed(isCurrent ? current : documentURL, null) ?? currentPlace(target);
      }
      const isOpened = top.openerId !== undefined && !documents.has(top.targetId);
      const isEntered = initiator.type === 'other' && !asked.has(top.targetId) && !isOpened;
      return isEntered ? null : documentPlace(top.targetId);
    },
    currentPlace,
  };
}

/** Whether a target is a shared worker whose script has an address that does not name the page that started it. */
function isData({ type, url }: TargetInfo): boolean {
  return type === 'shared_worker' && /^(?:data:|blob:null)/.test(url);
}

function topOf(target: Target): Target {
  let top = target;
  while (top.parent !== null) top = top.parent;
  return top;
}
