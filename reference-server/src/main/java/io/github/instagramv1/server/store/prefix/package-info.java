/**
 * The beginnings of names of users and tags, each with the names that start with it in the order of
 * a search, so that a search reads a page of an index however many names start with its text.
 */
package io.github.instagramv1.server.store.prefix;
