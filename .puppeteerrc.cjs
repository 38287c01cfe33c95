/** Debian's chromium or the user's own browser serves: npm never downloads one. */
module.exports = { skipDownload: true };
