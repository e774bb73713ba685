/**
 * The commands: serve, seed, token. Results go to standard output, everything else to standard
 * error.
 */
package io.github.instagramv1.server.cli;
