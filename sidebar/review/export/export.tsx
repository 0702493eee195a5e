// Taking a review along: as what, with names or IDs alone; then the files, each to be saved with a click.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { DoneIcon, InfoIcon, SaveIcon } from '../../icons';
import { Choice } from '../../parts/choice';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { sayExport } from '../../words';
import { type Format, filesOf, forgetFiles, type TakenFiles } from './files';

type Props = { readonly review: string; readonly onBack: () => void };

const FORMATS: readonly Format[] = ['xlsx', 'csv'];

export function Export({ review, onBack }: Props) {
  const take = useMemo(() => asking(writer, 'exportReview'), []);
  const [format, names] = [useSignal<Format>('xlsx'), useSignal(false)];
  const files = useSignal<readonly TakenFiles[]>([]);
  const busy = useSignal(false);
  const forget = () => {
    forgetFiles(files.value);
    files.value = [];
  };
  useEffect(() => forget, []);
  const press = async () => {
    busy.value = true;
    const outcome = await take.ask({ review, names: names.value });
    if (outcome?.ok) {
      forget();
      files.value = await filesOf(review, format.value, outcome.value);
      announce(sayExport('ready'));
    }
    busy.value = false;
  };
  const choose = (change: () => void) => () => {
    change();
    forget();
  };
  return (
    <>
      <ScreenHead title={sayExport('title')} onBack={onBack} />
      <div class="body">
        <p>{sayExport('what')}</p>
        <fieldset class="stack-1">
          <legend class="label">{sayExport('as')}</legend>
          {FORMATS.map((each) => (
            <Choice
              key={each}
              name="format"
              on={format.value === each}
              text={sayExport(each)}
              help={sayExport(each === 'xlsx' ? 'xlsxHelp' : 'csvHelp')}
              onChoose={choose(() => {
                format.value = each;
              })}
            />
          ))}
        </fieldset>
        <fieldset class="stack-1">
          <legend class="label">{sayExport('who')}</legend>
          {[false, true].map((each) => (
            <Choice
              key={String(each)}
              name="names"
              on={names.value === each}
              text={sayExport(each ? 'names' : 'ids')}
              help={sayExport(each ? 'namesHelp' : 'idsHelp')}
              onChoose={choose(() => {
                names.value = each;
              })}
            />
          ))}
        </fieldset>
        {files.value.length > 0 && (
          <section class="stack">
            <div class="banner ok">
              <DoneIcon />
              <p class="grow small">{sayExport('ready')}</p>
            </div>
            <ul class="list">
              {files.value.map(({ table, rows, files: each }) => (
                <li class="item" key={table ?? 'whole'}>
                  <span class="grow">
                    {sayExport(table ?? 'whole')}
                    <span class="small quiet line-of-its-own">{sayExport('rows', { rows })}</span>
                  </span>
                  {each.map(({ kind, name, url }) => (
                    <a
                      class="button line compact"
                      key={kind}
                      href={url}
                      download={name}
                      aria-label={sayExport('save', { kind: sayExport(`${kind}File`), name })}
                    >
                      <SaveIcon />
                      {sayExport(`${kind}File`)}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="banner">
          <InfoIcon />
          <p class="small grow">{sayExport('not')}</p>
        </div>
      </div>
      <div class="foot">
        <FailureLine failure={take.failure.value} />
        <p class="small quiet">{sayExport('logged')}</p>
        <NextButton
          label={sayExport(files.value.length > 0 ? 'again' : 'make')}
          busy={busy.value ? sayExport('making') : undefined}
          onPress={() => void press()}
        />
      </div>
    </>
  );
}
