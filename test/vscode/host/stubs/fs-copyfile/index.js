'use strict';
// Stand-in for the native module of the same name, which the git extension uses to copy files into a new worktree: node's own copy does.
exports.cp = require('fs/promises').cp;
