import { articleOf, confidenceOf, isUncertain, REGULATION, type RuleName } from '../../../src/election/regulation';
import { confidenceTexts, documentTexts, ruleTexts } from '../../../src/locale/regulation';

const names = Object.keys(REGULATION) as RuleName[];

/** The articles that RULES.md names, by regulation: number, then what stands there. */
const ARTICLES: readonly (readonly ['190' | '244' | '24', string, RuleName])[] = [
  ['190', '8.1', 'counterNotOnList'], ['190', '8.2', 'committeeConcludes'], ['244', '7', 'committeeConcludes'],
  ['190', '14', 'orderByGivenName'], ['190', '14.1', 'listLongerThanSeats'], ['190', '14.3', 'nominationOverThirtyPercent'], ['244', '16', 'listLongerThanSeats'],
  ['190', '15', 'paperTooMany'], ['244', '17.2', 'paperTooMany'],
  ['190', '17', 'separateVotes'], ['244', '19.9', 'separateVotes'],
  ['190', '18', 'alternatesRankedByVotes'], ['244', '20', 'alternatesRankedByVotes'],
  ['190', '20', 'delegatesMustContinue'], ['244', '20.2', 'delegatesMustContinue'],
  ['190', '30', 'highestFirst'], ['190', '30.1', 'votesFromValidPapers'], ['190', '30.2', 'moreThanHalf'], ['190', '30.3', 'baseOfDelegates'],
  ['244', '32', 'tieVotedAgain'], ['244', '32.1', 'rowNotCounted'], ['244', '32.2', 'baseOfMembers'], ['244', '32.3', 'baseOfDelegates'],
  ['190', '33', 'complaints'], ['190', '35', 'keepingOfBallots'],
  ['24', '22', 'secretaryAppointed'],
];

describe('the regulation', () => {
  it.each(ARTICLES)('%s, article %s: %s', (document, article, name) => {
    expect(articleOf(name, document === '244' ? '244' : '190')).toEqual({ article, document });
  });

  it('has no article that is not in this list', () => {
    const known = new Set(ARTICLES.map(([document, article]) => `${document} ${article}`));
    const used = names.flatMap((name) => (['190', '244'] as const).map((regulation) => articleOf(name, regulation)));
    expect(used.filter(({ article, document }) => article !== '' && !known.has(`${document} ${article}`))).toEqual([]);
  });

  it('has one counterpart in 244 for each article of 190', () => {
    const pairs = new Set(names.map((name) => `${articleOf(name, '190').article} = ${articleOf(name, '244').article}`));
    expect([...pairs].sort()).toEqual([
      ' = ', '14 = 16', '14.1 = 16', '14.3 = 16', '15 = 17.2', '17 = 19.9', '18 = 20', '20 = 20.2', '22 = 22',
      '30 = 32', '30.1 = 32.1', '30.2 = 32.2', '30.3 = 32.3', '33 = ', '35 = ', '8.1 = 7', '8.2 = 7',
    ]);
  });

  it('marks as uncertain exactly what RULES.md marks [M] or [I]', () => {
    expect(names.filter(isUncertain)).toEqual([
      'surplusRoundedDown', 'listMayEqualSeats', 'committeeElects', 'amongStandingCommittee', 'secretaryByCongress', 'paperAllDisagree', 'paperNeitherBox', 'baseOfConference', 'absentStaysInBase',
      'highestFirst', 'tieVotedAgain', 'openSeatsDecided', 'alternatesRankedByVotes', 'quorum',
    ]);
  });

  it('knows how well each rule is known', () => {
    expect([confidenceOf('moreThanHalf'), confidenceOf('baseOfDelegates'), confidenceOf('paperSigned'), confidenceOf('quorum')]).toEqual(['T', 'T244', 'S', 'M']);
  });

  it.each(['vi', 'en'] as const)('is told in %s: every rule, every confidence, every document', (language) => {
    expect(Object.keys(ruleTexts[language]).sort()).toEqual([...names].sort());
    expect(Object.keys(confidenceTexts[language]).sort()).toEqual(['I', 'M', 'S', 'T', 'T244']);
    expect(Object.keys(documentTexts[language]).sort()).toEqual(['190', '24', '244']);
  });
});
