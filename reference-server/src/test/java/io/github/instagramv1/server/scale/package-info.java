/**
 * Measures how many machines operations read, with the real schema in partitions and the real SQL.
 */
package io.github.instagramv1.server.scale;
