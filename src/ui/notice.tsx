import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  readonly icon: IconName;
  /** One plain sentence. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What a face says where it has no list to show: why, and what to do about it. */
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
