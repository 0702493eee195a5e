// The mails that the script has sent: kept here, sent to nobody.
import { outbox, words } from '../state';
import { Modal } from './modal';

export const Outbox = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal title={words.value.outbox} onClose={onClose} width={620}>
    <div class="mails">
      {outbox.value.length === 0 && <p>{words.value.outboxEmpty}</p>}
      {outbox.value
        .map((mail, n) => ({ mail, number: n + 1 }))
        .reverse()
        .map(({ mail, number }) => (
          <article key={number}>
            <h3>{mail.subject}</h3>
            <p class="to">
              {words.value.mailTo}: {mail.to}
            </p>
            <pre>{mail.body || String(mail.options.body ?? '')}</pre>
          </article>
        ))}
    </div>
  </Modal>
);
