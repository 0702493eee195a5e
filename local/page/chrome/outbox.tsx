// The mails that the script has sent: kept here, sent to nobody.
import type { Mail } from '../../services/mail';
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
            {typeof mail.options.htmlBody === 'string' && (
              <iframe class="mail-html" title={mail.subject} sandbox="" srcDoc={mail.options.htmlBody} />
            )}
            {attachedTo(mail).map(({ name, text }) => (
              <details key={name}>
                <summary>{name}</summary>
                <iframe class="mail-page" title={name} sandbox="" srcDoc={text} />
              </details>
            ))}
          </article>
        ))}
    </div>
  </Modal>
);

const attachedTo = ({ options }: Mail): readonly { readonly name: string; readonly text: string }[] =>
  Array.isArray(options.attachments) ? options.attachments : [];
