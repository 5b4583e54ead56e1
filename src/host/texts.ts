/** The languages of the host page and of the Office that it plays. */
export type UiLanguage = 'vi' | 'en';

const vi = {
  banner: 'Trang này đóng vai Excel để chạy thử và kiểm thử phần bổ trợ; đây không phải là Excel. Khi làm việc thật, hãy dùng phần bổ trợ trong Excel.',
  newWorkbook: 'Sổ mới',
  open: 'Mở .xlsx',
  save: 'Lưu .xlsx',
  sample: 'Đại hội mẫu',
  office: 'Trang thử',
  language: 'Ngôn ngữ của Office',
  closePane: 'Đóng bảng bên',
  firstSheet: 'Trang tính1',
  roster: 'Danh sách',
  ballots: 'Phiếu mẫu',
  opened: 'Đã mở {name}.',
  saved: 'Đã lưu {name}.',
  notOpened: 'Không mở được {name}: {reason}',
  noAddin: 'Không tải được phần bổ trợ: {reason}',
  fileName: 'bang-tinh.xlsx',
  chartsSaved: 'Biểu đồ được lưu ở dạng đơn giản.',
  chartsLost: 'Trang này không đọc được biểu đồ của tệp; lưu lại sẽ mất chúng.',
  noReason: 'không nêu (kiểm phiếu bằng dòng lệnh)',
};

const en: Record<keyof typeof vi, string> = {
  banner: 'This page stands in for Excel, for trying and testing the add-in; it is not Excel. For real work use the add-in in Excel.',
  newWorkbook: 'New workbook',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  sample: 'Sample congress',
  office: 'Test page',
  language: 'Language of Office',
  closePane: 'Close the pane',
  firstSheet: 'Sheet1',
  roster: 'Danh sách',
  ballots: 'Phiếu mẫu',
  opened: 'Opened {name}.',
  saved: 'Saved {name}.',
  notOpened: 'Could not open {name}: {reason}',
  noAddin: 'Could not load the add-in: {reason}',
  fileName: 'workbook.xlsx',
  chartsSaved: 'Charts are saved in a simple form.',
  chartsLost: 'This page cannot read the charts of the file; saving it loses them.',
  noReason: 'none given (counted by the command line)',
};

/** The host page's own texts. */
export function textsOf(language: UiLanguage): Readonly<Record<keyof typeof vi, string>> {
  return language === 'vi' ? vi : en;
}

/** Puts data into the {places} of a text. */
export function filled(text: string, data: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => data[name] ?? place);
}

/** What to tell somebody who has no browser that can open the host. */
export const INSTALL_HINT = [
  'Không tìm thấy Chrome, Edge hoặc Chromium. / No Chrome, Edge or Chromium was found.',
  '  Debian, Ubuntu:  apt-get install chromium',
  '  Windows, macOS:  https://www.google.com/chrome/',
  '  CHROME_PATH=/path/to/browser npm start',
].join('\n');

/** The languages by their own names, for the choice in the ribbon. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** The browser ended at once: there is no screen, as on a server. */
export const NO_WINDOW = [
  'Trình duyệt không mở được cửa sổ; địa chỉ trên vẫn dùng được cho đến khi bấm Ctrl+C. Mở bằng tay thì trình duyệt sẽ cảnh báo về chứng chỉ.',
  'The browser could not open a window. The address above is served until Ctrl+C; a browser opened by hand warns of its certificate.',
].join('\n');
