import { useEffect, useState } from 'preact/hooks';
import { DataText } from '../../../components/data-text.tsx';
import { Icon } from '../../../components/icon.tsx';
import { text } from '../../../text.ts';

/** Milliseconds for which a value is shown. */
const glance = 5_000;

/** A value that is shown briefly on request. */
export function HiddenValue({ value, label }: { value: string; label: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => setShown(false), glance);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <span class="hidden-value">
      <span class="sample" aria-live="polite">
        {shown ? <DataText value={value} /> : <span aria-hidden="true">••••••••</span>}
      </span>
      <button type="button" class="icon-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        <Icon name={shown ? 'unread' : 'eye'} />
        <span class="unseen">{text('canaries_reveal', label)}</span>
      </button>
    </span>
  );
}
