/** The regulations of the party that one table of articles serves. */
export type PartyRegulation = '190' | '244';

/** How a rule is known: T governing sentence read; T244 read in 244, the matching 190 sentence not; S in a branch's own rules only; I inferred; M by memory. */
export type Confidence = 'T' | 'T244' | 'S' | 'I' | 'M';

/** A rule that the product applies. */
export interface RegulationRule {
  /** Article in each regulation, '30.2'; '' where the article is not known. A rule of the Party Charter's guide 24-QĐ/TW has one article for both. */
  readonly article: Readonly<Record<PartyRegulation, string>>;
  /** Where the article stands when not in the voting regulation itself. */
  readonly source?: '24';
  readonly confidence: Confidence;
}

/** Every rule of RULES.md that the product applies, by name. */
export const REGULATION = {
  counterNotOnList: rule('8.1', '7', 'T'),
  committeeConcludes: rule('8.2', '7', 'T'),
  listLongerThanSeats: rule('14.1', '16', 'T'),
  oneExtraForThreeToFive: rule('14.1', '16', 'T'),
  surplusRoundedDown: rule('14.1', '16', 'I'),
  listMayEqualSeats: rule('14.1', '16', 'I'),
  nominationOverThirtyPercent: rule('14.3', '16', 'T'),
  orderByGivenName: rule('14', '16', 'T'),
  separateVotes: rule('17', '19.9', 'T244'),
  branchCommitteeFromNine: { article: { 190: '22', 244: '22' }, source: '24', confidence: 'T' },
  standingCommitteeFromNine: { article: { 190: '22', 244: '22' }, source: '24', confidence: 'T' },
  amongCommittee: { article: { 190: '22', 244: '22' }, source: '24', confidence: 'T' },
  committeeElects: rule('', '', 'M'),
  amongStandingCommittee: rule('', '', 'M'),
  secretaryByCongress: rule('', '', 'M'),
  secretaryAppointed: { article: { 190: '22', 244: '22' }, source: '24', confidence: 'T' },
  paperTooMany: rule('15', '17.2', 'T'),
  paperNobody: rule('15', '17.2', 'T'),
  paperAllDisagree: rule('15', '17.2', 'I'),
  paperBothBoxes: rule('15', '17.2', 'S'),
  paperNeitherBox: rule('15', '17.2', 'I'),
  paperNotIssued: rule('15', '17.2', 'T'),
  paperOutsideList: rule('15', '17.2', 'S'),
  paperMarked: rule('15', '17.2', 'S'),
  paperSigned: rule('15', '17.2', 'S'),
  rowNotCounted: rule('30.1', '32.1', 'T'),
  votesFromValidPapers: rule('30.1', '32.1', 'T'),
  moreThanHalf: rule('30.2', '32.2', 'T'),
  baseOfMembers: rule('30.2', '32.2', 'T'),
  baseOfDelegates: rule('30.3', '32.3', 'T244'),
  baseOfConference: rule('30', '32', 'M'),
  absentStaysInBase: rule('30.2', '32.2', 'I'),
  highestFirst: rule('30', '32', 'M'),
  tieVotedAgain: rule('30', '32', 'M'),
  openSeatsDecided: rule('30', '32', 'M'),
  delegatesMustContinue: rule('20', '20.2', 'T244'),
  alternatesRankedByVotes: rule('18', '20', 'M'),
  quorum: rule('', '', 'M'),
  complaints: rule('33', '', 'T'),
  keepingOfBallots: rule('35', '', 'T'),
} as const satisfies Readonly<Record<string, RegulationRule>>;

export type RuleName = keyof typeof REGULATION;

/** Where a rule stands: 'article' without its word ('30.2', '' when unknown), and the document. */
export interface Article {
  readonly article: string;
  readonly document: PartyRegulation | '24';
}

/** Is this rule known by memory or inferred only ([M] and [I])? */
export function isUncertainRule(name: RuleName): boolean {
  return REGULATION[name].confidence === 'M' || REGULATION[name].confidence === 'I';
}

function rule<C extends Confidence>(article190: string, article244: string, confidence: C): { readonly article: Record<PartyRegulation, string>; readonly confidence: C } {
  return { article: { 190: article190, 244: article244 }, confidence };
}
