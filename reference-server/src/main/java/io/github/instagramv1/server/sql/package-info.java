/**
 * Statements that run at every request: parsed once, prepared once for each connection, and read by
 * the position of their columns. Jdbi, which everything else uses, takes longer to build such a
 * statement than SQLite to run it, and SQLite's driver keeps no statement for the next use.
 */
package io.github.instagramv1.server.sql;
