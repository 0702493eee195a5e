// The page around the grid: bar, sidebar, dialogs and toasts.
import { useMemo } from 'preact/hooks';
import { type Bridge, Frame } from '../frame/frame';
import { dialog, hint, sidebar, stage, toasts, unsay, words } from '../state';
import { type Actions, Bar } from './bar';
import { Icon } from './icons';
import { Modal } from './modal';
import { goAround } from './places';

type Props = { readonly actions: Actions; readonly run: Bridge['run']; readonly focusGrid: () => void };

export function Page({ actions, run, focusGrid }: Props) {
  return (
    <>
      <Bar actions={actions} />
      <p class="preparing" role="status">
        {stage.value === 'preparing' && words.value.preparing}
      </p>
      <Sidebar run={run} focusGrid={focusGrid} />
      <Dialog run={run} focusGrid={focusGrid} />
      <Toasts />
      <div class="hints" role="status">
        {hint.value && (
          <div class="hint" style={{ left: `${hint.value.x + 12}px`, top: `${hint.value.y + 16}px` }}>
            {hint.value.text}
          </div>
        )}
      </div>
    </>
  );
}

type Runs = Pick<Bridge, 'run' | 'focusGrid'>;

function Sidebar({ run, focusGrid }: Runs) {
  const bridge = useMemo(
    (): Bridge => ({
      run,
      focusGrid,
      goAround,
      close: () => {
        sidebar.value = undefined;
        focusGrid();
      },
    }),
    [run, focusGrid],
  );
  const page = sidebar.value;
  if (!page) return null;
  return (
    <aside class="sidebar" aria-label={words.value.sidebar}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="plain" aria-label={words.value.close} onClick={bridge.close}>
          <Icon name="close" />
        </button>
      </header>
      <Frame key={page.opened} html={page.html} title={page.title} bridge={bridge} />
    </aside>
  );
}

function Dialog({ run, focusGrid }: Runs) {
  const bridge = useMemo(
    (): Bridge => ({
      run,
      focusGrid,
      close: () => {
        dialog.value = undefined;
      },
      resize: ({ width, height }) => {
        if (dialog.value) dialog.value = { ...dialog.value, width: width ?? dialog.value.width, height: height ?? dialog.value.height };
      },
    }),
    [run, focusGrid],
  );
  const page = dialog.value;
  if (!page) return null;
  return (
    <Modal key={page.opened} title={page.title} modal={page.modal} width={page.width ?? 600} onClose={bridge.close}>
      <div class="framed" style={{ height: `${page.height ?? 400}px` }}>
        <Frame html={page.html} title={page.title} bridge={bridge} closesOnEscape />
      </div>
    </Modal>
  );
}

const Toasts = () => (
  <div class="toasts" role="status">
    {toasts.value.map(({ id, title, message }) => (
      <div key={id} class="toast">
        <p>
          {title && <strong>{title}</strong>}
          {message}
        </p>
        <button type="button" class="plain" aria-label={words.value.close} onClick={() => unsay(id)}>
          <Icon name="close" />
        </button>
      </div>
    ))}
  </div>
);
