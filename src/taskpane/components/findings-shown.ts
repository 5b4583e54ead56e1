/* What shows findings in words, in one chunk with the catalogue of their texts. */
export { ConfirmList } from './ConfirmList';
export { FindingNotice } from './FindingNotice';
