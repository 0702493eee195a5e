// The bar above the grid: the file's title, the script's menus, who acts and in which language, the outbox, and what this is.
import { useState } from 'preact/hooks';
import { fill } from '../../../src/i18n/fill';
import type { Account } from '../../sample/accounts';
import { account, language, outbox, stage, underWay, words } from '../state';
import type { Language } from '../words/words';
import { Icon } from './icons';
import { MenuBar } from './menu-bar';
import { Modal } from './modal';
import { Outbox } from './outbox';

export type Actions = {
  readonly accounts: () => readonly Account[];
  readonly choose: (functionName: string) => void;
  readonly actAs: (email: string) => void;
  readonly speak: (language: Language) => void;
  readonly startOver: () => void;
};

export function Bar({ actions }: { readonly actions: Actions }) {
  const [shown, show] = useState<'outbox' | 'start over'>();
  const say = words.value;
  const isReady = stage.value === 'ready';
  const close = () => show(undefined);
  return (
    <header class="bar">
      <span class="logo">
        <Icon name="sheet" />
      </span>
      <div class="file">
        <h1>{say.title}</h1>
        <MenuBar choose={actions.choose} />
      </div>
      <button type="button" class="honest" popovertarget="honest-more">
        {say.honest}
        <Icon name="info" />
      </button>
      <p id="honest-more" class="more" popover="auto">
        {say.honestMore}
      </p>
      <p class="busy" role="status">
        {underWay.value > 0 && <span>{say.busy}</span>}
      </p>
      <button type="button" disabled={!isReady} onClick={() => show('outbox')}>
        <Icon name="mail" />
        <span>{outbox.value.length > 0 ? fill(say.outboxCount, { count: outbox.value.length }) : say.outbox}</span>
      </button>
      <button type="button" disabled={!isReady} onClick={() => show('start over')}>
        <Icon name="again" />
        <span>{say.startOver}</span>
      </button>
      <select aria-label={say.language} value={language.value} onChange={(event) => actions.speak(event.currentTarget.value as Language)}>
        <option value="en">English</option>
        <option value="zh-CN">中文</option>
      </select>
      <label class="who">
        <Icon name="person" />
        <span class="unseen">{say.who}</span>
        <select value={account.value?.email ?? ''} disabled={!isReady} onChange={(event) => actions.actAs(event.currentTarget.value)}>
          {actions.accounts().map(({ email, name, position, owner }) => (
            <option key={email} value={email}>
              {`${name} · ${owner ? say.owner : position}`}
            </option>
          ))}
        </select>
      </label>
      {shown === 'outbox' && <Outbox onClose={close} />}
      {shown === 'start over' && (
        <Modal title={say.startOverAsk} onClose={close} width={420}>
          <p>{say.startOverMore}</p>
          <div class="actions">
            <button type="button" onClick={close}>
              {say.cancel}
            </button>
            <button type="button" class="filled" onClick={actions.startOver}>
              {say.startOver}
            </button>
          </div>
        </Modal>
      )}
    </header>
  );
}
