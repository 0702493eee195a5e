// What each row of the Comments tab still lacks, for those who read it: ids and sentences, '' where nothing.
import { area } from '../area';
import { type Fx, fx } from '../formula/fx';
import type { Making } from '../making';
import type { Piece } from '../sources';
import { commentsTab } from './comments-tab';

export function commentsLeft(making: Making): Piece | undefined {
  if (!making.has('comments')) return undefined;
  const { marks, frozen, rows } = commentsTab(making, 'comments');
  const column = (mark: string): Fx => {
    const at = marks.find(({ on, value }) => on === 'column' && value === mark)?.at ?? 0;
    return fx.elsewhere(making.title('comments'), area(frozen.rows, at, rows - frozen.rows));
  };
  return { ids: column('id'), scores: column('left') };
}
