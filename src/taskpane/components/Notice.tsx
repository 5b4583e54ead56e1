import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';

/** How much a notice matters: an error blocks, a warning asks, the others inform. */
export type Intent = 'error' | 'warning' | 'info' | 'success';

const useStyles = makeStyles({
  notice: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  error: { backgroundColor: tokens.colorPaletteRedBackground1, borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground1, borderLeftColor: tokens.colorPaletteYellowBorderActive },
  info: { backgroundColor: tokens.colorNeutralBackground2, borderLeftColor: tokens.colorBrandStroke1 },
  success: { backgroundColor: tokens.colorPaletteGreenBackground1, borderLeftColor: tokens.colorPaletteGreenBorderActive },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

/** A message in the flow of the pane; `live` reads it out when it appears, an error at once unless it is told to wait as a status. */
export function Notice({ intent, title, children, actions, live = false }: {
  readonly intent: Intent;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: boolean | 'status';
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])} {...(live ? { role: intent === 'error' && live !== 'status' ? 'alert' : 'status' } : {})} data-intent={intent}>
      {title !== undefined && <div className={styles.title}>{title}</div>}
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
