import { useRef } from 'preact/hooks';

interface FilePickerProps {
  readonly label: string;
  /** Classes of the button. */
  readonly class?: string;
  /** File extensions, such as `.json`. */
  readonly accept: string;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => unknown;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
}

/** A button that lets the user choose files. */
export function FilePicker({ label, class: className = 'button', accept, onFiles, ...further }: FilePickerProps) {
  const { multiple = false, disabled = false } = further;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ''; // So that the same file can be chosen again.
          if (files.length > 0) void onFiles(files);
        }}
      />
    </>
  );
}
