// Preloaded into a call of the program: at its end says what it took, and how much code it read, on the fourth channel.
const fs = require('node:fs');
const { readFileSync, writeSync } = fs;
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const read = new Map();
fs.readFileSync = (file, ...rest) => {
  const content = readFileSync(file, ...rest);
  if (/\.[cm]?js$/.test(String(file))) read.set(String(file), content.length);
  return content;
};
process.on('exit', () => {
  const used = process.resourceUsage();
  const cpu = (used.userCPUTime + used.systemCPUTime - userCPUTime - systemCPUTime) / 1000;
  const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
  writeSync(3, JSON.stringify({ cpu, megabytes: used.maxRSS / 1024, modules: read.size, kilobytes: bytes / 1024 }));
});
