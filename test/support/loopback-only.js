// Runs before every test file: no secrets in the environment, and no socket may leave this machine.
import net from 'node:net';

for (const name of Object.keys(process.env)) {
  if (/TOKEN|SECRET|PASSWORD|API_KEY/i.test(name)) delete process.env[name];
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost', undefined]);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function connectHere(...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const host =
    typeof first === 'object' && first !== null
      ? first.host
      : typeof args[1] === 'string'
        ? args[1]
        : undefined;
  const isPath = typeof first === 'string' || first?.path;
  if (!isPath && !loopback.has(host))
    throw new Error(`A test tried to reach ${host}: tests stay on this machine.`);
  return connect.apply(this, args);
};
