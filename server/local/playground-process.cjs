/**
 * Runs the Agents Playground beside the server: `node playground-process.cjs <its cli.js> start …`. It ends when
 * the server ends, however that ends, and answers to this computer only; the Playground itself listens to the
 * whole network.
 */
const { Server } = require('node:net');

process.on('disconnect', () => process.exit());

const listen = Server.prototype.listen;
Server.prototype.listen = function listenHere(port, ...rest) {
  return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

process.argv.splice(1, 1);
require(process.argv[1]);
