import '@univerjs/preset-sheets-core/lib/index.css';
import './page.css';
import { HostApi } from './host-api';
import { HostPage } from './host-page';

declare global {
  interface Window {
    __host: HostApi;
  }
}

const asked = new URLSearchParams(location.search);
const page = new HostPage(asked.get('language') === 'en' ? 'en' : 'vi', !asked.has('unseen'));
window.__host = new HostApi(page);
void (asked.has('sample') ? page.startWithSample() : page.start());
