// Those set aside for this period, each with why and the way back in; and the way to set somebody aside.
import { nameWithId } from '../../../../src/i18n/lists';
import { reasonInWords } from '../../../../src/plans/aside-words';
import { foldId } from '../../../../src/plans/fold-id';
import { PersonIcon } from '../../../icons';
import { besideRemoved, useFocusAfter } from '../../../parts/focus-after';
import { language, sayAside } from '../../../words';
import type { RosterPerson } from '../../roster-person';
import type { Draft } from '../draft';

type Props = { readonly draft: Draft; readonly people: readonly RosterPerson[] };

export function PeopleAside({ draft: { aside, settingAside }, people }: Props) {
  const focusAfter = useFocusAfter();
  const all = Object.entries(aside.value);
  const nameOf = (id: string): string => nameWithId(language(), people.find((each) => foldId(each.id) === foldId(id))?.name ?? '?', id);
  const takeBack = (id: string, n: number) => {
    focusAfter(
      ...besideRemoved(
        all.map(([each]) => buttonOf(each)),
        n,
        OPEN,
      ),
    );
    aside.value = Object.fromEntries(all.filter(([each]) => each !== id));
  };
  return (
    <section class="stack-1">
      <h2 class="label">{sayAside('heading')}</h2>
      {all.length === 0 && <p class="small quiet">{sayAside('none')}</p>}
      <ul class="list tight">
        {all.map(([id, asked], n) => (
          <li key={id} class="item">
            <span class="sign idle">
              <PersonIcon />
            </span>
            <span class="grow">
              <span class="line-of-its-own">{nameOf(id)}</span>
              <span class="small quiet line-of-its-own">{reasonInWords(asked, language())}</span>
              <button
                type="button"
                class="link"
                id={buttonOf(id)}
                aria-label={sayAside('takeBackOf', { name: nameOf(id) })}
                onClick={() => takeBack(id, n)}
              >
                {sayAside('takeBack')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="link" id={OPEN} onClick={() => (settingAside.value = { id: '', why: 'leave', words: '' })}>
        {sayAside('open')}
      </button>
    </section>
  );
}

const OPEN = 'set-aside';
const buttonOf = (id: string): string => `back-${id}`;
