import { createRoot } from 'react-dom/client';
import { store } from '../workbook';
import { App } from './App';

/* Office.js must be ready before the workbook can be read; the pane itself is drawn at once after that, while the tables are being read. */
void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (place !== null) createRoot(place).render(<App store={store} />);
  return store.start();
});
