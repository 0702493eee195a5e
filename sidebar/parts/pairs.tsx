// What there is of each kind, name beside number: within `dl.pairs`.
export const Pair = ({ name, count }: { readonly name: string; readonly count: number | string }) => (
  <>
    <dt>{name}</dt>
    <dd class="num">{count}</dd>
  </>
);
