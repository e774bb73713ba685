/**
 * Where the database is and in what state: its location, its files, its schema, and what is wrong
 * when it fails. Nothing here prints a password or a bound value.
 */
package io.github.instagramv1.server.database;
