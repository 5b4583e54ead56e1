import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { findingKey, type Finding } from '../../election/finding';
import { lacksReason, waivableOf } from '../../election/waiver';
import { describeFinding } from '../../locale/findings';
import { fill, type Language } from '../../locale/language';
import { confirmTexts } from '../../locale/pane/confirm';
import { shellTexts } from '../../locale/pane/shell';
import { announce } from './announcer';
import { Button } from './Button';
import { useFieldStyles } from './field-styles';
import { Notice } from './Notice';
import { Overtaken } from './Overtaken';
import { useReader } from './reader';
import { WaiverForm } from './WaiverForm';
import { useTexts, useWorkbook } from './workbook-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  rows: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface Props {
  readonly warnings: readonly Finding[];
  readonly isConfirmed: (warning: Finding) => boolean;
  readonly confirm: (warning: Finding, on: boolean) => void;
}

/** Warnings, each with a tick of its own; those that are said alike stand under one title. Enter confirms the one in focus and goes to the next that is open, the arrows go up and down. A key held down confirms once: each is confirmed for itself. */
export function ConfirmList({ warnings, isConfirmed, confirm }: Props) {
  const styles = useStyles();
  const texts = useTexts(confirmTexts);
  const { language } = useWorkbook();
  const place = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent<HTMLInputElement>, warning: Finding): void => {
    const boxes = [...(place.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
    const at = boxes.indexOf(event.currentTarget);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.repeat) return;
      confirm(warning, true);
      const open = [...boxes.slice(at + 1), ...boxes.slice(0, at)].find(({ checked }) => !checked) ?? place.current?.querySelector('textarea');
      open?.focus();
      if (open == null) announce(texts.all);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
  };
  const open = warnings.filter((warning) => !isConfirmed(warning)).length;
  return (
    <div ref={place} className={styles.list} data-part="warnings">
      {warnings.length > 1 && <div data-open={open}>{fill(texts.progress, { done: warnings.length - open, all: warnings.length })} {open > 0 && texts.keys}</div>}
      {groupsOf(warnings, language).map((group) => <Group key={group.map(placeOf).join()} group={group} nameOf={(warning) => nameOf(warning, warnings)} isConfirmed={isConfirmed} confirm={confirm} press={press} />)}
    </div>
  );
}

/** Warnings of one title: it and what to do are said once, and what each says of itself stands at its tick. */
function Group({ group, nameOf, isConfirmed, confirm, press }: Pick<Props, 'isConfirmed' | 'confirm'> & {
  readonly group: readonly Finding[];
  readonly nameOf: (warning: Finding) => string;
  readonly press: (event: KeyboardEvent<HTMLInputElement>, warning: Finding) => void;
}) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const texts = useTexts(confirmTexts);
  const { whatToDo } = useTexts(shellTexts);
  const reader = useReader();
  const { language } = useWorkbook();
  const [first] = group;
  if (first === undefined) return null;
  const said = describeFinding(first, language);
  const count = group.length > 1 ? ` (${group.length})` : '';
  return (
    <Notice intent="warning" title={`${first.code} · ${said.title}${count}`}>
      <div>{whatToDo} {said[reader]}</div>
      <ul className={styles.rows} aria-label={said.title}>
        {group.map((warning) => (
          <li key={placeOf(warning)} className={styles.row} data-finding={warning.code}>
            {lacksReason(warning)
              ? describeFinding(warning, language).explanation
              : (
                <label className={fields.check}>
                  <input type="checkbox" name={nameOf(warning)} data-act={tickOf(warning)} className={fields.box} checked={isConfirmed(warning)}
                    onChange={(event) => confirm(warning, event.target.checked)} onKeyDown={(event) => press(event, warning)} />
                  <span>{describeFinding(warning, language).explanation} <strong>{texts.seen}</strong></span>
                </label>
              )}
            <Waiver warning={warning} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The reason that this warning asks for, or the way to change it; nothing for one that asks for none. */
function Waiver({ warning }: { readonly warning: Finding }) {
  const texts = useTexts(confirmTexts);
  const waivable = waivableOf(warning);
  // What another window has recorded meanwhile stands above; what was typed here stays to be recorded or left.
  const [changing, setChanging] = useState<'open' | 'overtaken' | null>(null);
  if (waivable === null) return null;
  if (!lacksReason(warning) && changing === null) return <Button size="small" data-act={`change-${waivable}`} onClick={() => setChanging('open')}>{texts.changeReason}</Button>;
  return (
    <>
      <Overtaken shown={changing === 'overtaken'} />
      <WaiverForm waivable={waivable} show={setChanging} />
    </>
  );
}

/** What of a warning stays the same while its reason is recorded and changed. */
function placeOf(warning: Finding): string {
  return waivableOf(warning) ?? findingKey(warning);
}

/** What the focus goes to once the reason of this warning is recorded. */
function tickOf(warning: Finding): string | undefined {
  const waivable = waivableOf(warning);
  return waivable === null ? undefined : `tick-${waivable}`;
}

/** Those of one code and title together, in the order in which they are found. */
function groupsOf(warnings: readonly Finding[], language: Language): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const warning of warnings) {
    const { title, head } = describeFinding(warning, language);
    const key = `${warning.code} ${title} ${head}`;
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()];
}

/** confirm-W.204, confirm-W.204-2 …, by its place among those of its code. */
function nameOf(warning: Finding, warnings: readonly Finding[]): string {
  const index = warnings.filter(({ code }) => code === warning.code).indexOf(warning);
  return `confirm-${warning.code}${index === 0 ? '' : `-${index + 1}`}`;
}
