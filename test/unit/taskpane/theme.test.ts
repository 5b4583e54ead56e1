import { readFileSync, readdirSync } from 'node:fs';
import { webLightTheme } from '@fluentui/react-theme';
import { USED_TOKENS } from '../../../src/taskpane/components/Theme';

const FOLDER = 'src/taskpane';

it('the theme has every token that the styles of the pane use, and no other', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const used = files.flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').match(/(?<=\btokens\.)\w+/g) ?? []);
  expect([...USED_TOKENS].sort()).toEqual([...new Set(used)].sort());
});

it('the theme knows every token', () => {
  expect(USED_TOKENS.filter((token) => webLightTheme[token] === undefined)).toEqual([]);
});
