/** The party's answers about who elects what. */
export { electsBranchCommittee, electsStandingCommittee, LARGEST_BRANCH_COMMITTEE } from './regulation/party-plan';
