import { createRoot } from 'react-dom/client';
import { store } from '../workbook';
import { App } from './App';

/* Office.js must be ready before the pane, which reads the workbook as it begins. */
void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (place !== null) createRoot(place).render(<App store={store} />);
});
