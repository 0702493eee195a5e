// Sets a person aside for this period: who, why, and what comes of it.
import { nameWithId } from '../../../../src/i18n/lists';
import { WHY_ASIDE } from '../../../../src/plans/set-aside';
import { InfoIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
import { ScreenHead } from '../../../parts/screen-head';
import { SignItem, SignList } from '../../../parts/sign-list';
import { language, sayAside } from '../../../words';
import type { RosterPerson } from '../../roster-person';
import type { Draft, SettingAside } from '../draft';

/** `people`: those who would be reviewed. */
type Props = { readonly draft: Draft; readonly people: readonly RosterPerson[] };

const HAPPENS = ['noRow', 'named', 'history'] as const;
const MOST = 200;

export function SetAside({ draft: { aside, settingAside }, people }: Props) {
  const asked = settingAside.value;
  if (!asked) return null;
  const say = (more: Partial<SettingAside>) => (settingAside.value = { ...asked, ...more });
  const leave = () => (settingAside.value = undefined);
  const person = people.find(({ id }) => id === asked.id);
  const set = () => {
    if (person) aside.value = { ...aside.value, [person.id]: { why: asked.why, words: asked.words.trim() } };
    leave();
  };
  const isLacking = asked.why === 'other' && asked.words.trim() === '';
  return (
    <>
      <ScreenHead title={sayAside('title')} onBack={leave} />
      <div class="body">
        <label class="field">
          <span class="label">{sayAside('person')}</span>
          <select class="input" value={person?.id ?? ''} onChange={(event) => say({ id: event.currentTarget.value })}>
            <option value="">{sayAside('choose')}</option>
            {people.map(({ id, name, department }) => (
              <option key={id} value={id}>
                {[nameWithId(language(), name, id), ...(department === '' ? [] : [department])].join(' · ')}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>
            <h2 class="label">{sayAside('why')}</h2>
          </legend>
          {WHY_ASIDE.map((why) => (
            <label key={why} class="choice">
              <input type="radio" name="why" checked={asked.why === why} onChange={() => say({ why })} />
              <span class="grow">{sayAside(why)}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span class="label">{sayAside('words')}</span>
          <textarea
            class="input"
            rows={2}
            maxLength={MOST}
            value={asked.words}
            onInput={(event) => say({ words: event.currentTarget.value })}
          />
          <span class="meta">{sayAside('wordsHelp')}</span>
        </label>
        <SignList title={sayAside('happens')}>
          {HAPPENS.map((what) => (
            <SignItem key={what} sign="info" Icon={InfoIcon} text={sayAside(what)} />
          ))}
        </SignList>
      </div>
      <div class="foot">
        <p class="small quiet">{sayAside('undo')}</p>
        <NextButton
          label={sayAside('confirm')}
          off={person ? (isLacking ? sayAside('blockWords') : '') : sayAside('blockPerson')}
          onPress={set}
        />
      </div>
    </>
  );
}
