import { chunkOf } from './late';

/** The catalogue of findings, and what shows them: too long to be loaded with the pane. */
export const SHOWN = chunkOf(() => import(/* webpackChunkName: "findings" */ './findings-shown'));
