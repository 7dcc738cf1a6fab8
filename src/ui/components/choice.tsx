interface ChoiceProps {
  readonly label: string;
  /** Whether only screen readers receive the label. */
  readonly hidesLabel?: boolean;
  readonly value: string;
  readonly options: ReadonlyArray<readonly [value: string, label: string]>;
  readonly onChoose: (value: string) => void;
}

/** A labelled selection of one value. A value that is not among the options is shown as it is. */
export function Choice({ label, hidesLabel = false, value, options, onChoose }: ChoiceProps) {
  const all = options.some(([option]) => option === value) ? options : [...options, [value, value] as const];
  return (
    <label class="choice">
      <span class={hidesLabel ? 'unseen' : 'choice-label'}>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {all.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
