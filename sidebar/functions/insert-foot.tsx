// The foot of a function's page: what the active cell holds, what was done, and the button that inserts.
import { BusyIcon, DoneIcon, ErrorIcon, InsertIcon } from '../icons';
import { useSaid } from '../parts/said';
import { say } from '../words';
import type { Insertion, Room, Said } from './insertion';

export function InsertFoot({ target }: { readonly target: Insertion }) {
  const [room, running, said] = [target.room.value, target.running.value, target.said.value];
  const failed = said?.is === 'failed';
  useSaid(said?.is === 'inserted' ? said.text : '');
  return (
    <div class="foot">
      {failed && (
        <div class="banner error small" role="alert">
          <ErrorIcon />
          <p class="grow">{said.text}</p>
        </div>
      )}
      <p class="done small">
        {said?.is === 'inserted' && (
          <>
            <span class="sign ok">
              <DoneIcon />
            </span>
            {said.text}
          </>
        )}
      </p>
      <p class="why" id="why">
        {room ? reasonOf(room, said) : !failed && say('looking')}
      </p>
      <button
        type="button"
        class="button filled wide"
        aria-describedby="why"
        aria-busy={running !== undefined}
        aria-disabled={room !== undefined && room.obstacle !== ''}
        onClick={target.press}
      >
        {running ? <BusyIcon /> : room && <InsertIcon />}
        <span>{labelOf(target)}</span>
      </button>
    </div>
  );
}

function reasonOf({ cell, obstacle, height, width }: Room, said: Said | undefined): string {
  const one = height === 1 && width === 1;
  if (obstacle !== '' && said?.is === 'inserted') return say('again');
  if (obstacle === 'noRoom') return say('noRoom', { cell, height, width });
  if (obstacle !== '') return one ? say('taken', { cell }) : say('takenBlock', { cell, height, width });
  return one ? say('free', { cell }) : say('freeBlock', { cell });
}

function labelOf({ room, running, said }: Insertion): string {
  if (running.value === 'insert' || running.value === 'askThenInsert') return say('inserting');
  if (room.value) return say('insert', { cell: room.value.cell });
  return said.value?.is === 'failed' ? say('tryAgain') : say('insertAnywhere');
}
