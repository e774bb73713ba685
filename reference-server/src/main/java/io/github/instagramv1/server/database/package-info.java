/**
 * The location of the database, its files, its schema and its faults. No class prints a password or
 * a bound value.
 */
package io.github.instagramv1.server.database;
