/** The party's answers, for screens that have numbers but no congress. */
export { entersList, hasQuorum, nominationNeeded } from './regulation/party-people';
