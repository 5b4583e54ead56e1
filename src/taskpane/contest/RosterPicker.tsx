import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { fill } from '../../locale/language';
import { candidatesTexts } from '../../locale/pane/candidates';
import { tableTexts } from '../../locale/tables';
import { announce } from '../components/announcer';
import { useFieldStyles } from '../components/field-styles';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { listedKeys, withoutPerson, withPerson } from './listed';
import { findOffers, type Offer } from './roster-choice';
import { useOffers } from './use-offers';

/** As many are drawn at once; a search finds the others. */
const MOST = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '156px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  option: { display: 'flex', gap: '6px', padding: '3px 6px', cursor: 'pointer', alignItems: 'baseline' },
  at: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  notes: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The roster to choose candidates from: typing finds, arrows go from person to person, the space bar chooses. Those elected to the committee come first where they are the candidates. */
export function RosterPicker(part: ContestPartProps) {
  const texts = useTexts(candidatesTexts);
  const { offers, from } = useOffers(part);
  if (offers.length === 0) return null;
  return (
    <details data-part="roster-picker">
      <summary tabIndex={0} data-act="pick-people">{from === null ? texts.pick : texts.pickElected}</summary>
      <Picker {...part} offers={offers} />
    </details>
  );
}

function Picker({ offers, ...part }: ContestPartProps & { readonly offers: readonly Offer[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const field = useFieldStyles();
  const texts = useTexts(candidatesTexts);
  const id = useId();
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(-1);
  const { form, change } = part;
  const found = findOffers(offers, search);
  const shown = found.slice(0, MOST);
  const keys = useMemo(() => listedKeys(form), [form]);
  const chosen = offers.filter(({ key }) => keys.has(key)).length;
  const toggle = (offer: Offer): void => {
    const listed = keys.has(offer.key);
    change(listed ? withoutPerson(form, offer.name) : withPerson(form, offer));
    announce(fill(listed ? texts.dropped : texts.chosen, { name: offer.name }));
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = moved(event.key, at, shown.length);
    const offer = shown[at];
    // Before an arrow has gone to a person the space bar types a space of the name.
    const choose = offer !== undefined && (event.key === ' ' || event.key === 'Enter');
    if (next === null && !choose) return;
    event.preventDefault();
    if (next !== null) setAt(next);
    else if (offer !== undefined) toggle(offer);
  };
  return (
    <div className={shared.group}>
      <label htmlFor={`${id}-search`} className={field.label}>{texts.search}</label>
      <input id={`${id}-search`} name="roster-search" className={field.control} role="combobox" aria-expanded aria-controls={`${id}-list`} aria-autocomplete="list" autoComplete="off"
        aria-describedby={`${id}-hint`} {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })} value={search} onKeyDown={onKey}
        onChange={(event) => { setSearch(event.target.value); setAt(-1); }} />
      <p id={`${id}-hint`} className={shared.muted}>{texts.searchHint}</p>
      <ul id={`${id}-list`} className={styles.list} role="listbox" aria-multiselectable aria-label={texts.people}>
        {shown.map((offer, index) => (
          <Line key={index} id={`${id}-${index}`} offer={offer} active={index === at} listed={keys.has(offer.key)} from={part} onChoose={() => toggle(offer)} />
        ))}
      </ul>
      <p className={shared.muted} role="status" data-part="roster-found">
        {found.length === 0 ? texts.nobody : fill(texts.found, { people: found.length, chosen })} {found.length > MOST && fill(texts.more, { more: found.length - MOST })}
      </p>
    </div>
  );
}

function Line({ id, offer, active, listed, from, onChoose }: {
  readonly id: string;
  readonly offer: Offer;
  readonly active: boolean;
  readonly listed: boolean;
  readonly from: ContestPartProps;
  readonly onChoose: () => void;
}) {
  const styles = useStyles();
  const notes = useNotes(offer, from);
  return (
    <li id={id} role="option" aria-selected={listed} className={mergeClasses(styles.option, active && styles.at)} data-offer={offer.name} onClick={onChoose} ref={active ? showLine : null}>
      <span aria-hidden>{listed ? '☑' : '☐'}</span>
      <span>{offer.name} {notes !== '' && <span className={styles.notes}>{notes}</span>}</span>
    </li>
  );
}

/** What is to be known before somebody is chosen. */
function useNotes({ elected, counts, planned, detail }: Offer, { form, plan }: ContestPartProps): string {
  const texts = useTexts(candidatesTexts);
  const { words } = useTexts(tableTexts);
  const from = plan.steps.find(({ office }) => office === form.office)?.from ?? null;
  return [
    ...(elected && from !== null ? [fill(texts.elected, { office: words.office[from] })] : []),
    ...(counts ? [texts.counter] : []),
    ...(planned === null ? [] : [planned ? texts.planned : texts.outside]),
    ...(detail === '' ? [] : [detail]),
  ].join(', ');
}

/** Where an arrow goes from here; null for another key. */
function moved(key: string, at: number, length: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, length - 1);
  return key === 'ArrowUp' ? Math.max(at - 1, -1) : null;
}

function showLine(line: HTMLElement | null): void {
  line?.scrollIntoView?.({ block: 'nearest' });
}
