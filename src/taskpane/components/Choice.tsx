import { makeStyles, mergeClasses } from '@griffel/react';
import { useId } from 'react';
import { useFieldStyles } from './field-styles';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({ answers: { gap: 0 } });

/** One answer of a question; `refused` says why it cannot be given. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly refused?: string | undefined;
}

/** A question with a few answers, of which none is given beforehand: '' until one is. Hooks: `data-act` is name-value. */
export function Choice<Value extends string>({ name, question, answers, value, onChange }: {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly Answer<Value>[];
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}) {
  const shared = useSharedStyles();
  const field = useFieldStyles();
  const id = useId();
  return (
    <fieldset className={mergeClasses(shared.group, useStyles().answers)}>
      <legend className={shared.legend}>{question}</legend>
      {answers.map((answer) => (
        <div key={answer.value}>
          <label className={field.check}>
            <input type="radio" className={field.box} name={`${name}-${id}`} data-act={`${name}-${answer.value}`} value={answer.value} checked={value === answer.value}
              disabled={answer.refused !== undefined} {...(answer.refused !== undefined && { 'aria-describedby': `${id}-${answer.value}` })} onChange={() => onChange(answer.value)} />
            <span>{answer.text}</span>
          </label>
          {answer.refused !== undefined && <div id={`${id}-${answer.value}`} className={field.hint}>{answer.refused}</div>}
        </div>
      ))}
    </fieldset>
  );
}
