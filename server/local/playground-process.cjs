/**
 * Runs the Agents Playground beside the server: `node playground-process.cjs <settings> <log> <its cli.js> start …`.
 * It ends when the server ends, however that ends, and answers to this computer only; the Playground itself listens
 * to the whole network.
 */
const { Server } = require('node:net');

process.on('disconnect', () => process.exit());

const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(port, ...rest) {
  return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

const [node, , settings, log, playground, ...options] = process.argv;
process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH = settings;
process.env.M365_AGENTS_PLAYGROUND_LOGFILE = log;
// Tafelwerk opens the windows itself.
process.env.TEAMSAPPTESTER_BROWSER = 'none';
process.argv = [node, playground, ...options];
require(playground);
