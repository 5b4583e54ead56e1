import { chunkOf } from '../components/late';

/** What is seldom in sight while papers are typed. */
export const PARTS = chunkOf(() => import(/* webpackChunkName: "entry-parts" */ './parts'));
