// One rater of the list of access: name, e-mail, a box to tick where access can be given, and a link to each of their tabs.
import { useSignal } from '@preact/signals';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, LinkIcon, PersonIcon } from '../../icons';
import { announce } from '../../parts/said';
import { sayHome, sayShare } from '../../words';
import { copyText } from './copy';

export type AccessOf = Answer<'listAccess'>['raters'][number];
type Props = {
  readonly rater: AccessOf;
  readonly tick?: { readonly on: boolean; readonly toggle: () => void } | undefined;
};

export const RaterAccess = ({ rater: { name, id, email, access, refused, tabs }, tick }: Props) => {
  const who = (
    <span class="grow">
      <b>{name}</b> <span class="quiet">{id}</span>
      <span class="small quiet line-of-its-own">{email || sayHome('noEmail')}</span>
    </span>
  );
  return (
    <li class="padded stack-1">
      {tick ? (
        <label class="choice">
          <input type="checkbox" checked={tick.on} onChange={tick.toggle} />
          {who}
        </label>
      ) : (
        <div class="row top">
          <span class={access === 'editor' ? 'sign ok' : 'sign idle'}>{access === 'editor' ? <DoneIcon /> : <PersonIcon />}</span>
          {who}
        </div>
      )}
      {refused !== '' && <p class="small fault">{sayShare('refused', { reason: refused })}</p>}
      {tabs.map((tab) => (
        <TabLink key={tab.link} {...tab} />
      ))}
    </li>
  );
};

/** Where the browser does not let us copy, the link is shown, selected, to be copied by hand. */
export function TabLink({ title, link }: AccessOf['tabs'][number]) {
  const state = useSignal<'' | 'copied' | 'byHand'>('');
  const words = () => (state.value === '' ? '' : state.value === 'copied' ? sayShare('copied', { title }) : sayShare('byHand'));
  const press = async () => {
    state.value = (await copyText(link)) ? 'copied' : 'byHand';
    announce(words());
  };
  return (
    <div class="stack-1">
      <div class="row">
        <span class="small grow">{title}</span>
        <button type="button" class="link one-line with-icon" aria-label={sayShare('copyFor', { title })} onClick={() => void press()}>
          <LinkIcon />
          {sayShare('copy')}
        </button>
      </div>
      <p class="done meta">{words()}</p>
      {state.value === 'byHand' && (
        <input class="input small-input" readOnly value={link} aria-label={sayShare('link', { title })} ref={selectAll} />
      )}
    </div>
  );
}

const selectAll = (field: HTMLInputElement | null) => {
  field?.focus();
  field?.select();
};
