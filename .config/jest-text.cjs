/** Imports a text file as its text, as the server's bundle does. */
module.exports = {
  process: (text) => ({ code: `exports.__esModule = true;\nexports.default = ${JSON.stringify(text)};` }),
};
