// One thing after another: what is awaited in a turn is over before the next turn begins.

export type Turns = <T>(run: () => Promise<T>) => Promise<T>;

export function inTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run);
    last = turn.catch(() => undefined); // whoever asked for it hears of it
    return turn;
  };
}
