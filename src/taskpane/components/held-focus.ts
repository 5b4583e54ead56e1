import { useEffect } from 'react';

const CONTROLS = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Keeps the focus in the pane when the control that has it goes away (a repaired notice, a finished step): the control whose `data-act` it names in `data-then` takes it over, else the one that has come to its place, and of a new screen its heading. A button that was pressed stays in sight when what it brings about stands above it. Excel on the web takes Tab from a pane without focus as a wish to leave the pane. */
export function useHeldFocus(): void {
  useEffect(() => {
    let place = -1;
    let screen: Element | null = null;
    let then = '';
    let pressed: Element | null = null;
    const note = (event: FocusEvent): void => {
      const control = event.target as HTMLElement;
      place = controls().indexOf(control);
      then = control.dataset['then'] ?? '';
      // Of a control above the screens too: it may go away together with the screen that it leads away from.
      screen = document.querySelector('main');
    };
    const press = ({ target }: Event): void => { pressed = target instanceof HTMLButtonElement ? target : null; };
    const letGo = (): void => { pressed = null; };
    const hold = (): void => {
      if (pressed !== null && pressed === document.activeElement && pressed.getBoundingClientRect().bottom > innerHeight) pressed.scrollIntoView({ block: 'nearest' });
      if (place < 0 || document.activeElement !== document.body || !document.hasFocus()) return;
      if (screen !== null && !screen.isConnected) return enterScreen();
      const left = controls();
      const following = left.find((control) => then !== '' && control.dataset['act'] === then);
      if (following !== undefined) return following.focus();
      left[Math.min(place, left.length - 1)]?.focus();
    };
    // The browser lets go of a control that was removed only when it draws.
    const watcher = new MutationObserver(() => requestAnimationFrame(hold));
    document.addEventListener('focusin', note);
    document.addEventListener('click', press);
    // Who looks elsewhere is not brought back.
    document.addEventListener('wheel', letGo, { passive: true });
    document.addEventListener('pointerdown', letGo);
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('click', press);
      document.removeEventListener('wheel', letGo);
      document.removeEventListener('pointerdown', letGo);
      watcher.disconnect();
    };
  }, []);
}

/** A screen that is still being fetched has nothing to focus yet, and none of the steps above it is meant. Its heading is read aloud and does nothing at a second Enter; nothing is scrolled away. */
function enterScreen(): void {
  const heading = document.querySelector<HTMLElement>('main h2');
  if (heading === null) return controls().find((control) => control.closest('main') !== null)?.focus();
  // Office on the web lets Tab go on only from what Tab reaches; the heading is one of these as long as it has the focus.
  heading.tabIndex = 0;
  heading.addEventListener('blur', () => { heading.removeAttribute('tabindex'); }, { once: true });
  heading.focus({ preventScroll: true });
}

function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => control.tabIndex >= 0 && !isFoldedAway(control));
}

/** What lies in a closed fold takes no focus: it would stay nowhere. The line that opens the fold does. */
function isFoldedAway(control: HTMLElement): boolean {
  const place = control.matches('summary') ? control.parentElement?.parentElement : control;
  return (place?.closest('details:not([open])') ?? null) !== null;
}
