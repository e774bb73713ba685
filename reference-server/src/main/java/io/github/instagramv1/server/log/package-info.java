/**
 * Filters the log: it contains no credentials and no values of requests, and repeats no line within
 * a minute.
 */
package io.github.instagramv1.server.log;
