import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';

/** Where the manifest in the repository points: the address of `npm start`. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** `--env url=https://counting.example.org/` writes that address into the built manifest. */
export default (env = {}, argv = {}) => {
  const url = deployedUrl(env.url);
  return {
    mode: argv.mode ?? 'production',
    devtool: argv.mode === 'development' ? 'source-map' : false,
    entry: {
      taskpane: ['./src/functions/functions.ts', './src/commands/commands.ts', './src/taskpane/index.tsx'],
    },
    output: { path: path.resolve('dist'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [
          // Styles become CSS here, so that the pane needs not load what makes them.
          {
            loader: '@griffel/webpack-loader',
            options: { modules: [{ moduleSource: '@griffel/react', importName: 'makeStyles', resetImportName: 'makeResetStyles' }] },
          },
          {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2022',
              },
            },
          },
        ],
      }],
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer' }),
      { apply: (compiler) => compiler.hooks.done.tap('screens', ({ compilation }) => noteScreens(compilation)) },
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url) },
        ],
      }),
    ],
  };
};

/** Notes for `npm run size` which files each screen of the pane is fetched with. */
function noteScreens({ chunkGroups }) {
  const screens = chunkGroups.filter(({ name }) => name?.startsWith('screen-')).map((group) => [group.name, group.getFiles().filter((file) => file.endsWith('.js'))]);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(path.join('.cache', 'screens.json'), JSON.stringify(Object.fromEntries(screens)));
}

/** The address with its closing slash; office add-ins must be served by https. */
function deployedUrl(wanted) {
  if (wanted === undefined) return DEVELOPMENT_URL;
  const url = new URL(wanted);
  if (url.protocol !== 'https:') throw new Error(`--env url must begin with https:, not ${wanted}`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
