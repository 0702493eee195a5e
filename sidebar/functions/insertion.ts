// Inserting a function's example: which one, where it would go, what is being asked of the server and what came of it.
import { signal } from '@preact/signals';
import { blockOf } from '../../src/functions/examples';
import type { Example } from '../../src/functions/prose';
import type { Client } from '../../src/rpc/client';
import type { Answer } from '../../src/rpc/contract';
import { language, say } from '../words';

export type Room = Answer<'findRoom'> & { readonly height: number; readonly width: number };
/** What is being asked: `askThenInsert` where the button was pressed before the answer came. */
type Running = 'ask' | 'askThenInsert' | 'insert';
/** What came of the last press; it is said until another cell is active or another example chosen. */
export type Said = { readonly is: 'inserted' | 'failed'; readonly text: string; readonly cell?: string };
export type Insertion = ReturnType<typeof insertion>;

export function insertion(server: Client, examples: readonly Example[]) {
  const chosen = signal(0);
  const room = signal<Room>();
  const running = signal<Running>();
  const said = signal<Said>();
  /** Counts the questions: only the latest answer counts. */
  let latest = 0;

  const block = () => blockOf(examples[chosen.value] ?? { cells: [], gives: '' }, language());

  async function ask(after?: 'insert'): Promise<void> {
    const question = ++latest;
    const { height, width } = block();
    running.value = 'ask';
    const outcome = await server('findRoom', { height, width });
    if (question !== latest) return;
    const pressedAt = wasPressed() ? room.value?.cell : undefined;
    running.value = undefined;
    if (!outcome.ok) {
      room.value = undefined;
      if (!after) said.value = { is: 'failed', text: outcome.error.message };
      return;
    }
    const { cell, obstacle } = outcome.value;
    if (after && said.value) said.value = { ...said.value, cell };
    if (said.value?.cell !== cell) said.value = undefined;
    room.value = { cell, obstacle, height, width };
    // never in another cell than the one that stood on the button
    if (obstacle === '' && cell === pressedAt) await insert(cell);
  }

  const wasPressed = () => running.value === 'askThenInsert';

  async function insert(at: string): Promise<void> {
    const { rows, height, width } = block();
    running.value = 'insert';
    const text = rows.map((row) => row.join('\t')).join('\n');
    const outcome = await server('insertExample', { height, width, cell: at, block: text });
    if (outcome.ok) {
      const { cell } = outcome.value;
      room.value = { cell, obstacle: 'occupied', height, width };
      said.value = { is: 'inserted', text: say('inserted', { cell }) };
    } else {
      said.value = { is: 'failed', text: outcome.error.message };
    }
    await ask('insert');
  }

  return {
    chosen,
    room,
    running,
    said,

    choose(place: number): void {
      chosen.value = place;
      if (running.value === 'insert') return; // it asks for this one when it has ended
      room.value = undefined;
      said.value = undefined;
      void ask();
    },

    /** Asks where an example would go now, unless something is being asked already. */
    look(): void {
      if (running.value === undefined) void ask();
    },

    /** The button. A second press while one is being done does nothing. */
    press(): void {
      if (running.value === 'ask' && room.value?.obstacle === '') running.value = 'askThenInsert';
      if (running.value !== undefined) return;
      if (room.value === undefined) void ask();
      else if (room.value.obstacle === '') void insert(room.value.cell);
    },
  };
}
