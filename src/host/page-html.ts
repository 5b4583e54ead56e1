/** The host page: a banner, a ribbon row, the grid, the pane. Its texts are filled in by the script. */
export const HOST_PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>CONGRESS</title>
<link rel="stylesheet" href="/host.css">
</head>
<body>
<p id="banner" role="note"></p>
<header id="ribbon"></header>
<main>
<section id="sheet"><div id="grid"></div><div id="charts"></div></section>
<aside id="pane"><div id="pane-title"><span id="pane-name"></span><button id="pane-close" type="button"></button></div><div id="pane-frame"></div></aside>
</main>
<p id="status" role="status"></p>
<script src="/host.js"></script>
</body>
</html>
`;
