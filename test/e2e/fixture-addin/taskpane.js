/* The host's test add-in: functions to call, a command to press, and a place where tests run their own batches. */
window.seen = [];
let volatileCalls = 0;

function count(cells) {
  return cells.flat().filter((cell) => cell !== '').length;
}

function table(rows, columns) {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_unused, c) => (r + 1) * (c + 1)));
}

function refuse(code, message) {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

function echo(value) {
  return [[typeof value, value === null ? 'null' : String(value)]];
}

function tick() {
  volatileCalls += 1;
  return volatileCalls;
}

function words() {
  return [['007', true], ['', 'Đỗ Thành Tuấn']];
}

async function writeHello(event) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['hello']];
    await context.sync();
  });
  event.completed();
}

Office.onReady(({ host, platform }) => {
  CustomFunctions.associate('COUNT', count);
  CustomFunctions.associate('TABLE', table);
  CustomFunctions.associate('REFUSE', refuse);
  CustomFunctions.associate('ECHO', echo);
  CustomFunctions.associate('TICK', tick);
  CustomFunctions.associate('WORDS', words);
  Office.actions.associate('writeHello', writeHello);
  document.getElementById('state').textContent = `${host} ${platform}`;
});
