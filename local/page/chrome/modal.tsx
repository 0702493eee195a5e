// A dialog over the page: the browser's own element, which keeps the focus inside and gives it back.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../state';
import { Icon } from './icons';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly modal?: boolean;
  readonly width?: number;
};

export function Modal({ title, onClose, children, modal = true, width = 480 }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (modal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [modal]);
  return (
    <dialog ref={dialog} class="modal" aria-labelledby={id} style={{ width: `${width}px` }} onClose={onClose}>
      <div class="head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="plain" aria-label={words.value.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
