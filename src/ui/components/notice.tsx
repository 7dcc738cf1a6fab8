import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  readonly icon: IconName;
  /** One sentence. */
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A message that replaces an empty list: why it is empty, and what to do. */
export function Notice({ icon, title, children }: NoticeProps) {
  return (
    <div class="notice">
      <span class="notice-icon">
        <Icon name={icon} />
      </span>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
