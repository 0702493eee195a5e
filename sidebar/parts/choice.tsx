// One of several ways to choose from, with what it means under it.
type Props = {
  /** Of the group. */
  readonly name: string;
  readonly on: boolean;
  readonly text: string;
  readonly help?: string;
  readonly onChoose: () => void;
};

export const Choice = ({ name, on, text, help, onChoose }: Props) => (
  <label class="choice">
    <input type="radio" name={name} checked={on} onChange={onChoose} />
    <span class="grow">
      {text}
      {help !== undefined && <span class="small">{help}</span>}
    </span>
  </label>
);
