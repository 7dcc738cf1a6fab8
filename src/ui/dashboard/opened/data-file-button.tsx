import { useRef } from 'preact/hooks';

interface DataFileButtonProps {
  readonly label: string;
  readonly class: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens data files: HARs, reports and baselines. */
export function DataFileButton({ label, class: className, onFiles }: DataFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".har,.json,.gz,.zhar"
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // So that the same file can be chosen again.
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
