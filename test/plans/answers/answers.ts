// HR's made-up answers to what a plan leaves open, by path: fixtures for tests.
export type Answers = Readonly<Record<string, unknown>>;
