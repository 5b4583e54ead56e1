/* What shows findings in words, in one chunk with the catalogue of their texts. */
export { describeFinding } from '../../locale/findings';
export { listsWarning } from '../../workbook/agreement-text';
export { ConfirmList } from './ConfirmList';
export { FindingNotice } from './FindingNotice';
